import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyBuild } from '@/scripts/build';
import { noise } from '../bench/faults/noise';
import { randomOf } from '../bench/faults/random';
import { readTables } from '../bench/faults/read-tables';
import { serveStories, type Stories } from '../bench/faults/serve-stories';
import { violationsIn } from './axe';
import { startChromium, type Chromium } from './chromium';
import { press } from './press';
import { textIn, waitForText } from './texts';

/** How many bytes the browser lets the extension have. */
const quotaSize = 5_000_000;

let stories: Stories;
let chromium: Chromium;
let folder: string;
let own: Page;

beforeAll(async () => {
  stories = await serveStories({ padding: noise(600_000, randomOf(1)) });
  folder = copyBuild('chrome');
  // Only without this permission does the browser hold an extension to a quota.
  const file = path.join(folder, 'manifest.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"unlimitedStorage",', ''));
  chromium = await startChromium(folder);
  own = await chromium.openOwn('manifest.json');
});
afterAll(async () => {
  await chromium?.close();
  await stories?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How many rows each table has, those that a failed clip must not add to. */
async function countRows(): Promise<Record<string, number>> {
  const tables = await readTables(own);
  const names = ['clippings', 'bodies', 'snapshots', 'originals', 'pictureLinks', 'jobs', 'revisions'];
  return Object.fromEntries(names.map((name) => [name, tables[name]?.keys.length ?? 0]));
}

/** Clips stories through the popup until one finds no room; returns the popup that says so, and the rows before it. */
async function fillUp(): Promise<{ popup: Page; before: Record<string, number> }> {
  for (let number = 1; number < 40; number += 1) {
    const before = await countRows();
    const popup = await chromium.pressToolbar(await chromium.visit(stories.url(number)));
    await popup.waitForSelector('.card, .failure');
    if (await popup.$('.failure')) return { popup, before };
    await popup.close();
  }
  throw new Error('The quota was never reached.');
}

test('a clip that finds no room leaves nothing, says what can go, and is stored once that went', async () => {
  const session = await own.createCDPSession();
  const origin = `chrome-extension://${chromium.extension.id}`;
  // From the start: the browser asks for the quota seldom.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  const { popup, before } = await fillUp();

  await waitForText(popup, await textIn(popup, 'failure_quota_exceeded'));
  await waitForText(popup, await textIn(popup, 'free_originals'));
  expect(await countRows()).toEqual(before);
  expect(await violationsIn(popup)).toEqual([]);

  await press(popup, 'free_act_named', { words: [await textIn(popup, 'free_originals')] });
  await popup.waitForSelector('[role="alertdialog"]');
  expect(await violationsIn(popup)).toEqual([]);
  await press(popup, 'free_confirm');
  // The clip is tried again by itself, until the browser has counted what was given back.
  await popup.waitForSelector('.card');
  expect((await countRows())['clippings']).toBe(before['clippings']! + 1);
  expect((await countRows())['originals']).toBe(1);
});
