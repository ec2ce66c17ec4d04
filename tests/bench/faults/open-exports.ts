import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { evidenceZip } from '@/lib/export/evidence-zip';
import { exporters } from '@/lib/export/exporters';
import { ClippingsFile } from '@/lib/schema/export';
import { readTables } from './read-tables';
import type { Control } from './control';
import type { ChromiumPatient } from './start-chromium';

/** Clippings in one file. A browser takes minutes to set one text of many megabytes, whoever wrote it. */
const portion = 8;

/** Endings a browser shows as what they mean; every other file is opened as text. */
const shownAsIs = /\.(?:html?|xml|svg|json|txt)$/i;

type OpenedFile = { name: string; content: string };

const inside = (zip: string, content: Uint8Array): OpenedFile[] =>
  Object.entries(unzipSync(content)).map(([name, bytes]) => ({
    name: `${zip}/${name}`,
    content: strFromU8(bytes),
  }));

/** Every file the formats of the exporters' table make of clippings, archives unpacked, and the page of an evidence package. */
function filesOf(file: ClippingsFile): OpenedFile[] {
  const formats = Object.entries(exporters).flatMap(([format, { extension, write }]) => {
    const content = write(file, {});
    const name = `${format}.${extension}`;
    return typeof content === 'string' ? [{ name, content }] : inside(name, content);
  });
  const { exportedAt, generator, clippings } = file;
  const evidence = clippings.flatMap(({ headline, url }) =>
    inside('evidence.zip', evidenceZip({ headline, url, originals: [], exportedAt, generator }, [])),
  );
  return [...formats, ...evidence.filter(({ name }) => shownAsIs.test(name))];
}

/** Opens a file in a tab: whether a page’s script ran there, or it hung. */
async function openFile(tab: Page, folder: string, { name, content }: OpenedFile): Promise<string[]> {
  const ending = shownAsIs.exec(name)?.[0] ?? '.txt';
  const file = path.join(folder, `opened${ending}`);
  writeFileSync(file, content);
  await tab.goto(pathToFileURL(file).href, { waitUntil: 'load', timeout: 120_000 });
  const ran = await tab.evaluate(
    () => Reflect.has(globalThis, 'xinglinRan') || location.protocol !== 'file:',
  );
  return ran ? [`a page’s script ran in ${name}`] : [];
}

/** Exports everything and opens each file in a tab; returns the number of files and what was wrong. */
export async function openExports(
  { driven }: ChromiumPatient,
  control: Control,
): Promise<{ opened: number; wrongs: string[] }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'xinglin-exports-'));
  const wrongs: string[] = [];
  let opened = 0;
  let tab = await driven.newPage();
  const ids = (await readTables(control.page))['clippings']?.keys ?? [];
  for (let from = 0; from < ids.length; from += portion) {
    const selection = ids.slice(from, from + portion);
    const told = await control.send('exportClippings', { selection, format: 'json' });
    if (!told.ok) {
      wrongs.push(`the export failed: ${told.failure}`);
      continue;
    }
    for (const file of filesOf(ClippingsFile.parse(JSON.parse(told.value.text)))) {
      try {
        wrongs.push(...(await openFile(tab, folder, file)));
        opened += 1;
      } catch (error) {
        wrongs.push(`${file.name} of ${selection[0]} and others hangs: ${String(error).slice(0, 80)}`);
        await tab.close().catch(() => null);
        tab = await driven.newPage();
      }
    }
  }
  await tab.close();
  rmSync(folder, { recursive: true });
  return { opened, wrongs };
}
