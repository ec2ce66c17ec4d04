import { judge, type Measure } from './measure';
import { openReader, type Reader } from './open-reader';
import { readTables } from './read-tables';
import { serveStories } from './serve-stories';
import type { Control } from './control';
import { forget, newProfile } from './patient';
import { type ChromiumPatient, startChromium } from './start-chromium';

const name = '8. Offline after clipping';

/** Clips stories one after the other and waits until their pictures are kept; returns their ids. */
async function clipAll(
  online: ChromiumPatient,
  urls: readonly string[],
  wrongs: string[],
): Promise<string[]> {
  const control = await online.openControl();
  const ids: string[] = [];
  for (const url of urls) {
    const { page, tabId } = await online.openTab(url);
    const { answer } = await control.insist('clipTab', { tabId, mode: 'ask', selection: false });
    if (answer.ok) ids.push(answer.value.clippingId);
    else wrongs.push(`${url}: ${answer.failure}`);
    await page.close();
  }
  for (let turn = 0; turn < 240; turn += 1) {
    if ((await readTables(control.page))['jobs']?.keys.length === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return ids;
}

/** How many pictures of the report in the reader are drawn from kept bytes. */
async function picturesDrawn({ page }: Reader): Promise<number> {
  const drawn = page.waitForFunction(
    () => {
      const pictures = [...document.querySelectorAll<HTMLImageElement>('article.report img')];
      pictures[0]?.scrollIntoView();
      const whole = pictures.every((one) => one.src.startsWith('blob:') && one.naturalWidth > 0);
      return pictures.length > 0 && whole && pictures.length;
    },
    { polling: 50, timeout: 60_000 },
  );
  return drawn.then(
    async (handle) => Number(await handle.jsonValue()),
    () => 0,
  );
}

/** Reads every clipping in the library and exports them all; returns the pictures seen. */
async function readAndExport(offline: ChromiumPatient, control: Control, ids: string[], wrongs: string[]) {
  const { bodies } = await readTables(control.page, ['bodies']);
  const reader = await openReader(offline);
  let pictures = 0;
  for (const id of ids) {
    const text = String(bodies?.rows.find((row) => row['id'] === id)?.['text']);
    const last = text.split('\n').at(-1)!;
    if (!(await reader.show(id, last))) wrongs.push(`${id} is not shown to its last line`);
    const drawn = await picturesDrawn(reader);
    if (drawn === 0) wrongs.push(`${id} is shown without its picture`);
    pictures += drawn;
  }
  const { answer } = await control.insist('exportClippings', { selection: ids, format: 'json' });
  const exported = answer.ok
    ? (JSON.parse(answer.value.text) as { clippings: { text: string }[] }).clippings
    : [];
  if (exported.filter(({ text }) => text.length > 100).length !== ids.length)
    wrongs.push('the export is not whole');
  return pictures;
}

/** Clips with pictures, cuts the network, starts the browser anew, and reads and exports what is there. */
export const withoutNetwork =
  (build: string): Measure =>
  async ({ short }) => {
    const profile = newProfile();
    const stories = await serveStories();
    const wrongs: string[] = [];
    let patient: ChromiumPatient | undefined;
    try {
      const urls = Array.from({ length: short ? 4 : 20 }, (_, number) => stories.url(number + 1));
      patient = await startChromium(build, profile);
      const ids = await clipAll(patient, urls, wrongs);
      await patient.close();
      // The only server there is goes; every other name and address is closed to the browser from its start.
      await stories.close();
      patient = await startChromium(build, profile);
      const control = await patient.openControl();
      const pictures = await readAndExport(patient, control, ids, wrongs);
      const figures = `${ids.length} clippings read to their last line with ${pictures} pictures, and exported`;
      return judge(name, figures, wrongs);
    } finally {
      await patient?.kill();
      await stories.close();
      forget(profile);
    }
  };
