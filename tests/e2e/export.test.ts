import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { build } from '@/scripts/build';
import { serveStories, type StoryServer } from '@/scripts/stories';
import { ClippingsFile } from '@/lib/schema/export';
import { startChromium, type Chromium } from './chromium';
import { exportAll } from './export-files';
import { waitForStored } from './library-rows';
import { waitForText } from './texts';

let stories: StoryServer;
let chromium: Chromium;

beforeAll(async () => {
  stories = await serveStories();
  chromium = await startChromium(build('chrome'));
  for (const [index, { url }] of stories.pages.slice(0, 2).entries()) {
    const popup = await chromium.pressToolbar(await chromium.visit(url));
    await waitForStored(popup, index + 1);
  }
});
afterAll(async () => {
  await chromium?.close();
  stories?.close();
});

test('the library exports all clippings as JSON that its schema reads back', async () => {
  const library = await chromium.openOwn('options.html');
  await waitForText(library, '乘风启新程 同心护安康');
  const file = ClippingsFile.parse(JSON.parse(await exportAll(library, chromium.profile, 'export_json')));
  expect(file.clippings.map((clipping) => clipping.headline).sort()).toEqual([
    '乘风启新程 同心护安康',
    '我市首个区域胸痛救治联盟成立',
  ]);
  expect(
    file.clippings.every((clipping) => clipping.text.length > 50 && clipping.snapshot?.sha256.length === 64),
  ).toBe(true);
});

test('the library exports all clippings as Markdown whose front matter a YAML parser reads', async () => {
  const library = await chromium.openOwn('options.html');
  await waitForText(library, '乘风启新程 同心护安康');
  const markdown = await exportAll(library, chromium.profile, 'export_markdown');
  const front = /^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '';
  expect(parse(front)).toBeTypeOf('object');
  expect(markdown).toContain('区域胸痛救治联盟成立');
  expect(markdown).toContain('乘风启新程 同心护安康');
});
