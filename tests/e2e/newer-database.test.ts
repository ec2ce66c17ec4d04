import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyBuild } from '@/scripts/build';
import { readTables } from '../bench/faults/read-tables';
import { serveStories, type Stories } from '../bench/faults/serve-stories';
import { startChromium, type Chromium } from './chromium';
import { waitForStored } from './library-rows';
import { textIn, waitForText } from './texts';

let stories: Stories;
let chromium: Chromium;
let folder: string;

beforeAll(async () => {
  stories = await serveStories();
  folder = copyBuild('chrome');
  chromium = await startChromium(folder);
  const popup = await chromium.pressToolbar(await chromium.visit(stories.url(1)));
  await waitForStored(popup, 1);
  await popup.close();
});
afterAll(async () => {
  await chromium?.close();
  await stories?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Takes the library to a version no release has, as a newer extension would; whether anybody stood in the way. */
const upgrade = (page: Page): Promise<'open' | 'blocked'> =>
  page.evaluate(
    () =>
      new Promise<'open' | 'blocked'>((resolve, reject) => {
        const opening = indexedDB.open('xinglin-clipper', 99_990);
        opening.addEventListener('blocked', () => resolve('blocked'));
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => resolve((opening.result.close(), 'open')));
      }),
  );

test('open pages step aside for a newer version, and the older one says so and touches nothing', async () => {
  const library = await chromium.openOwn('options.html');
  await waitForText(library, '第1家基层门诊开诊');
  const page = await chromium.openOwn('manifest.json');
  expect(await upgrade(page)).toBe('open');
  const before = await readTables(page, ['clippings', 'bodies', 'jobs']);

  const words = await textIn(library, 'failure_database_newer');
  await library.reload();
  await waitForText(library, words);
  const popup = await chromium.pressToolbar(await chromium.visit(stories.url(2)));
  await waitForText(popup, words);
  expect(await readTables(page, ['clippings', 'bodies', 'jobs'])).toEqual(before);
});
