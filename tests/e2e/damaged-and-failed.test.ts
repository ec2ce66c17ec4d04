import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyBuild } from '@/scripts/build';
import { readTables } from '../bench/faults/read-tables';
import { serveStories, type Stories } from '../bench/faults/serve-stories';
import { violationsIn } from './axe';
import { startChromium, type Chromium } from './chromium';
import { clearDownloads, downloaded } from './downloaded';
import { storedClippings, waitForStored } from './library-rows';
import { press } from './press';
import { textIn, waitForText } from './texts';

let stories: Stories;
let chromium: Chromium;
let folder: string;
let ids: string[];

beforeAll(async () => {
  stories = await serveStories();
  folder = copyBuild('chrome');
  chromium = await startChromium(folder);
  for (const number of [1, 2]) {
    const popup = await chromium.pressToolbar(await chromium.visit(stories.url(number)));
    await waitForStored(popup, number);
    await popup.close();
  }
  const page = await chromium.openOwn('options.html');
  ids = (await storedClippings(page)).map(({ row }) => row.id);
  await page.close();
});
afterAll(async () => {
  await chromium?.close();
  await stories?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes into a table past the extension's own code, as a broken disk or a faulty version would. */
const spoil = (page: Page, table: string, change: object, key = '') =>
  page.evaluate(
    (store, changed, id) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('xinglin-clipper');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const library = opening.result;
          const writing = library.transaction(store, 'readwrite');
          const rows = writing.objectStore(store);
          const reading = id ? rows.get(id) : undefined;
          if (!reading) rows.put(changed);
          reading?.addEventListener('success', () => rows.put({ ...reading.result, ...changed }));
          writing.addEventListener('complete', () => resolve(library.close()));
          writing.addEventListener('error', () => reject(writing.error));
        });
      }),
    table,
    change,
    key,
  );

test('a record that cannot be read is shown as damaged, hides no other, and goes into file and backup', async () => {
  const page = await chromium.openOwn('manifest.json');
  await spoil(page, 'clippings', { headline: 7, bylines: 'nobody' }, ids[0]);
  const library = await chromium.openOwn('options.html');
  await waitForText(library, await textIn(library, 'list_damaged'));
  await waitForText(library, '第2家基层门诊开诊');
  await library.evaluate((id) => void (location.hash = `#/clipping/${id}`), ids[0]!);
  await waitForText(library, await textIn(library, 'reader_damaged'));
  expect(await violationsIn(library)).toEqual([]);
  await press(library, 'reader_damaged_export');
  const record = JSON.parse(readFileSync(await downloaded(chromium.profile, '.json'), 'utf8')) as {
    clippings: { bylines: string }[];
    bodies: { text: string }[];
  };
  expect(record.clippings[0]?.bylines).toBe('nobody');
  expect(record.bodies[0]?.text).toContain('基层门诊');
  clearDownloads(chromium.profile);

  const settings = await chromium.openOwn('options.html#/settings');
  await press(settings, 'settings_backup_make');
  const backup = readFileSync(await downloaded(chromium.profile, '.json'), 'utf8');
  expect(backup).toContain('"damaged":[');
  expect(backup).toContain('"nobody"');
  expect((await readTables(page))['clippings']?.keys.toSorted()).toEqual(ids.toSorted());
  await settings.close();
  await library.close();
});

test('work that failed is seen in the settings and taken up again', async () => {
  const page = await chromium.openOwn('manifest.json');
  const job = { kind: 'keep-pictures', clippingId: ids[1]!, attempts: 6, state: 'failed', reason: '1 / 1' };
  const due = new Date(0).toISOString();
  await spoil(page, 'jobs', { ...job, id: `keep-pictures:${ids[1]}`, dueAt: due });
  const settings = await chromium.openOwn('options.html#/settings');
  await waitForText(settings, await textIn(settings, 'settings_job_reason', '1 / 1'));
  expect(await violationsIn(settings)).toEqual([]);
  await press(settings, 'settings_job_retry_one', { words: ['第2家基层门诊开诊'] });
  await waitForText(settings, await textIn(settings, 'settings_jobs_none'));
  await expect.poll(async () => (await readTables(page))['jobs']?.keys).toEqual([]);
});

test('each picture that is not kept says why in the reader, and is tried again by the keyboard', async () => {
  const own = await chromium.openOwn('manifest.json');
  const stored = (await storedClippings(own)).find(({ row }) => row.id === ids[1])!;
  const src = stored.body.pictures[0]!.src;
  const lost = { clippingId: ids[1], hash: '', state: 'failed' };
  await spoil(own, 'pictureLinks', { ...lost, src, reason: 'HTTP 403' });
  await spoil(own, 'pictureLinks', { ...lost, src: 'data:text/plain,x', reason: 'TypeError: Failed' });
  const library = await chromium.openOwn(`options.html#/clipping/${ids[1]}`);
  const title = await textIn(library, 'picture_missing_title', '2');
  const fold = await library.waitForSelector(`aria/${title}[role="button"]`);
  await fold!.press('Enter');
  await waitForText(library, await textIn(library, 'picture_refused'));
  await waitForText(library, await textIn(library, 'picture_not_a_picture'));
  expect(await violationsIn(library)).toEqual([]);
  // The one that is written into the page needs nobody's leave: it is tried, and found broken again.
  const name = await textIn(library, 'settings_job_retry_one', await textIn(library, 'picture_elsewhere'));
  const again = await library.waitForSelector(`aria/${name}[role="button"]`);
  await again!.press('Enter');
  await waitForText(library, await textIn(library, 'picture_no_permission'));
  await waitForText(library, await textIn(library, 'picture_not_a_picture'));
  expect(await violationsIn(library)).toEqual([]);
});
