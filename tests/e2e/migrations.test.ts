import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { databaseVersions, newestVersion } from '@/lib/store/migrations';
import { chromiumSwitches, needBrowser } from '@/scripts/browser';
import { serveStories, type StoryServer } from '@/scripts/stories';
import { bundleScript } from '../bench/bundle-script';

const folder = new URL('../fixtures/database/', import.meta.url);
const golden = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
const newest = newestVersion(databaseVersions);

let browser: Browser;
let stories: StoryServer;
let page: Page;

beforeAll(async () => {
  const switches = [...chromiumSwitches];
  browser = await launch({ executablePath: needBrowser('chromium'), headless: true, args: switches });
  stories = await serveStories();
});
afterAll(async () => {
  await browser.close();
  stories.close();
});

describe.for(golden)('golden rows in a real browser', (json) => {
  beforeAll(async () => {
    const context = await browser.createBrowserContext();
    page = await context.newPage();
    // Any page will do whose origin may keep a database.
    await page.goto(stories.pages[0]!.url);
    await page.evaluate(await bundleScript('migrate-in-page.ts'));
  });
  const run = (call: string) => page.evaluate(`${call.replace('json', () => JSON.stringify(json))}`);

  test('every row is there and readable', async () => {
    const told = (await run('xinglinOpenGolden(json)')) as { rows: number; readable: number };
    expect(told.rows).toBeGreaterThan(0);
    expect(told.readable).toBe(told.rows);
  });

  test('a step that throws leaves the version before, row by row', async () => {
    const told = (await run('xinglinGoOn(json, true)')) as { failure: string };
    expect(told).toEqual({
      failure: expect.stringContaining('cannot be read'),
      version: newest,
      changed: [],
    });
  });

  test('a step that does not is taken', async () => {
    const told = await run('xinglinGoOn(json, false)');
    expect(told).toEqual({ failure: '', version: newest + 1, changed: ['clippings'] });
  });
});
