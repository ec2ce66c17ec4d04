import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsIn } from './axe';
import { closeNotices, type Desk, focusOn, goTo, keys, openDesk } from './desk';
import { waitForStored } from './library-rows';
import { textIn } from './texts';

const forced = [{ name: 'forced-colors', value: 'active' }];

let desk: Desk;
let library: Page;
let topic: string;

beforeAll(async () => {
  desk = await openDesk();
  ({ library } = desk);
  const [stored] = await waitForStored(library, 1);
  topic = await library.$eval('.row-topic[data-primary]', (name) => name.textContent ?? '');
  expect(stored?.row.topics.length).toBeGreaterThan(0);
});
afterAll(() => desk?.end());

/** The names in a place that have a dot, each with its colour. */
const dotted = (place: string, page = library): Promise<string[]> =>
  page.$$eval(`${place} .topic-dot`, (dots) =>
    dots.map((dot) => `${dot.getAttribute('data-colour')} ${dot.nextSibling?.textContent}`),
  );
const untilDotted = async (place: string, page = library): Promise<void> => {
  await expect.poll(() => dotted(place, page)).toContain(`rose ${topic}`);
};

test('a topic takes a colour by the keyboard', async () => {
  await goTo(library, '#/settings');
  await library.waitForSelector('.settings-topics');
  await (await library.waitForSelector(
    `.settings-topics ::-p-xpath(.//button[contains(., "${topic}")])`,
  ))!.press('Enter');
  await library.waitForSelector('.topic-colours');
  expect(await violationsIn(library)).toEqual([]);
  await focusOn(library, 'topic_colour_none', 'radio');
  await keys(library, 'ArrowRight');
  await untilDotted('.settings-topics');
  expect(await library.$eval('.topic-colour-name', (name) => name.textContent)).toBe(
    await textIn(library, 'topic_colour_rose'),
  );
  await closeNotices(library);
  expect(await violationsIn(library)).toEqual([]);
  expect(await violationsIn(library, forced)).toEqual([]);
});

test.for<[string, string, string]>([
  ['the list', '#/', '.row'],
  ['the facets', '#/', '.facets'],
  ['the overview', '#/overview', '.count-chart'],
])('it stands in %s', async ([, hash, place]) => {
  await goTo(library, hash);
  await untilDotted(place);
  expect(await violationsIn(library)).toEqual([]);
  expect(await violationsIn(library, forced)).toEqual([]);
});

test('it stands in the reader and its fields', async () => {
  await goTo(library, '#/');
  await (await library.waitForSelector(`[data-row]:has(.topic-dot)`))!.click();
  await untilDotted('.report-topics');
  expect(await violationsIn(library)).toEqual([]);
  await keys(library, 'e');
  await untilDotted('.reader-fields');
});

test('it stands in the popup', async () => {
  const headline = await library.$eval(
    '.report-headline, .reader-fields textarea',
    (words) => words.textContent,
  );
  for (const { url } of desk.stories.pages) {
    const popup = await desk.chromium.pressToolbar(await desk.chromium.visit(url));
    await popup.waitForSelector('[role="grid"] .chip');
    const same = await popup.$$eval(
      'textarea',
      (fields, words) => fields.some(({ value }) => value === words),
      headline,
    );
    if (same) {
      await untilDotted('.chip', popup);
      expect(await violationsIn(popup)).toEqual([]);
      await popup.close();
      return;
    }
    await popup.close();
  }
  throw new Error('No story of the desk is the one that was read.');
});
