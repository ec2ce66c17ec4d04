import { openReader } from './open-reader';
import { readTables } from './read-tables';
import type { Control } from './control';
import type { ChromiumPatient } from './start-chromium';
import { watchOwnPage } from './watch-own-page';

/** Shows every clipping in the library's reader and tells what ran, was refused or hung there. */
export async function readHostile(
  patient: ChromiumPatient,
  control: Control,
): Promise<{ shown: number; wrongs: string[] }> {
  const { clippings, bodies } = await readTables(control.page, ['clippings', 'bodies']);
  const addresses = new Map(clippings?.rows.map((row) => [row['id'], String(row['url'])]));
  const open = async () => {
    const page = await patient.driven.newPage();
    return { watch: await watchOwnPage(page, 'library'), reader: await openReader(patient, page) };
  };
  let library = await open();
  const wrongs: string[] = [];
  let shown = 0;
  for (const { id, text } of bodies?.rows ?? []) {
    const words = String(text).split('\n')[0]!.slice(0, 12);
    try {
      if (await library.reader.show(String(id), words)) shown += 1;
      else wrongs.push(`${addresses.get(id)} is not shown in the reader: ${words}`);
    } catch (error) {
      wrongs.push(`${addresses.get(id)} or the one before hangs the reader: ${String(error).slice(0, 80)}`);
      await library.reader.page.close();
      library = await open();
    }
  }
  wrongs.push(...(await library.watch.take()));
  await library.reader.page.close();
  return { shown, wrongs };
}
