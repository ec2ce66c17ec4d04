import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyBuild } from '@/scripts/build';
import { serveStories, type Stories } from '../bench/faults/serve-stories';
import { startChromium, type Chromium } from './chromium';
import { clearDownloads, downloaded } from './downloaded';
import { readTables } from '../bench/faults/read-tables';
import { waitForStored } from './library-rows';
import { press } from './press';
import { textIn, waitForText } from './texts';
import type { browser } from 'wxt/browser';

declare const chrome: typeof browser;

let stories: Stories;
let chromium: Chromium;
let folder: string;
let library: Page;
let id: string;

beforeAll(async () => {
  stories = await serveStories();
  folder = copyBuild('chrome');
  chromium = await startChromium(folder);
  const popup = await chromium.pressToolbar(await chromium.visit(stories.url(1)));
  const [stored] = await waitForStored(popup, 1);
  id = stored!.row.id;
  await popup.close();
});
afterAll(async () => {
  await chromium?.close();
  await stories?.close();
  rmSync(folder, { recursive: true, force: true });
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function chooseMore(key: string): Promise<void> {
  await press(library, 'reader_more');
  await press(library, key, { role: 'menuitem' });
}

test('the page’s pictures are kept from its own cache, without permission for its host', async () => {
  library = await chromium.openOwn(`options.html#/clipping/${id}`);
  await expect
    .poll(async () => (await readTables(library, ['pictureLinks']))['pictureLinks']?.rows)
    .toMatchObject([{ clippingId: id, state: 'kept' }]);
  expect(stories.pictureRequests()).toBe(1);
});

test('the evidence package proves every file in it, and says how to check it offline', async () => {
  await chooseMore('reader_evidence_package');
  const zip = await downloaded(chromium.profile, '.zip');
  const files = unzipSync(readFileSync(zip));
  const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as {
    url: string;
    files: { name: string; bytes: number; sha256: string }[];
    originals: { sha256: string; capturedAt: string; respondedAt: string }[];
  };
  expect(manifest.url).toBe(stories.url(1));
  const names = manifest.files.map(({ name }) => name);
  expect(names).toEqual([
    expect.stringMatching(/^original-.*\.html\.txt$/),
    'article.md',
    expect.stringMatching(/^pictures\/[0-9a-f]+\.png$/),
  ]);
  for (const file of manifest.files) {
    const bytes = files[file.name]!;
    expect([file.name, bytes.length, sha256(bytes)]).toEqual([file.name, file.bytes, file.sha256]);
  }
  expect(manifest.originals.map((original) => original.sha256)).toEqual([sha256(files[names[0]!]!)]);
  const { respondedAt, capturedAt } = manifest.originals[0]!;
  const seconds = (Date.parse(capturedAt) - Date.parse(respondedAt)) / 1_000;
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThan(60);
  expect(strFromU8(files[names[0]!]!)).toContain('<h1>第1家基层门诊开诊</h1>');
  expect(strFromU8(files['article.md']!)).toContain('第1家基层门诊开诊');
  const sums = strFromU8(files['SHA256SUMS']!).trim().split('\n');
  expect(sums).toEqual(manifest.files.map((file) => `${file.sha256}  ${file.name}`));
  expect(Object.keys(files).toSorted()).toEqual(
    ['核对说明.html', 'manifest.json', 'SHA256SUMS', ...names].toSorted(),
  );
  const page = path.join(path.dirname(zip), 'check.html');
  writeFileSync(page, files['核对说明.html']!);
  const shown = await chromium.visit(pathToFileURL(page).href);
  await waitForText(shown, 'sha256sum -c SHA256SUMS');
  expect(await shown.evaluate(() => document.querySelectorAll('script, [src], a').length)).toBe(0);
  await shown.close();
  clearDownloads(chromium.profile);
});

test('a clipping is read again from its original, with what the editor changed', async () => {
  await library.bringToFront();
  const before = (await waitForStored(library, 1))[0]!;
  await library.evaluate(
    async (clipping) =>
      void (await chrome.runtime.sendMessage({
        id: 1,
        type: 'editClipping',
        data: { id: clipping, patch: { source: '编辑改过的来源' } },
        timestamp: Date.now(),
      })),
    id,
  );
  await chooseMore('reader_read_original');
  await waitForText(library, await textIn(library, 'reader_original_read'));
  const after = (await waitForStored(library, 1))[0]!;
  expect(after.row).toMatchObject({ headline: before.row.headline, source: '编辑改过的来源' });
  expect(after.body.text).toBe(before.body.text);
  const { revisions } = await readTables(library, ['revisions']);
  expect(revisions?.rows.map(({ cause }) => cause)).toEqual(['read-again']);
});
