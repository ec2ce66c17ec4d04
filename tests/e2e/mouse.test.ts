import type { Page, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clipped, type Desk, focusOn, goTo, keys, keyWith, nameBy, openDesk, placesOf } from './desk';
import { storedClippings } from './library-rows';
import { hash, waitForHash } from './walk-rooms';

let desk: Desk;
let library: Page;

beforeAll(async () => {
  desk = await openDesk();
  ({ library } = desk);
});
afterAll(() => desk?.end());

type Point = { x: number; y: number };

/** Where a part of an element is: shares of its width and height from its upper left corner. */
async function pointIn(selector: string, index: number, across: number, down: number): Promise<Point> {
  const box = await (await library.$$(selector))[index]!.boundingBox();
  return { x: box!.x + box!.width * across, y: box!.y + box!.height * down };
}

/** Drags with the mouse as a hand does: some way first, then over the target, a moment there. */
async function drag(from: Point, to: Point): Promise<void> {
  const { mouse } = library;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + 4, from.y + 4, { steps: 4 });
  await mouse.move(to.x, to.y, { steps: 12 });
  await mouse.up();
}

/**
 * The same with something that is handed over, which a browser without a window takes from the protocol alone. Mouse and
 * hand-over must be of one session: a drag holds back the answers to every other.
 */
async function carry(from: Point, to: Point): Promise<void> {
  const session = await library.createCDPSession();
  const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', at: Point, buttons: 0 | 1) =>
    session.send('Input.dispatchMouseEvent', { type, ...at, buttons, button: 'left', clickCount: 1 });
  await session.send('Input.setInterceptDrags', { enabled: true });
  const carried = new Promise<Protocol.Input.DragData>((resolve) =>
    session.once('Input.dragIntercepted', ({ data }) => resolve(data)),
  );
  await mouse('mouseMoved', from, 0);
  await mouse('mousePressed', from, 1);
  for (const step of [2, 4, 6, 8]) await mouse('mouseMoved', { x: from.x + step, y: from.y + step }, 1);
  const data = await carried;
  for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...to, data });
  }
  await mouse('mouseReleased', to, 0);
  await session.send('Input.setInterceptDrags', { enabled: false });
  await session.detach();
}

const headlines = (): Promise<string[]> =>
  library.$$eval('.contents-row', (rows) =>
    rows
      .map((row) => ({ top: row.getBoundingClientRect().top, row }))
      .sort((one, other) => one.top - other.top)
      .map(({ row }) => row.querySelector('.row-headline')?.textContent ?? ''),
  );

test('a clipping is dragged to another place in its collection, and undo puts it back', async () => {
  await nameBy(library, 'collection_new', '年终盘点');
  await waitForHash(library, 'collection=');
  await library.goBack();
  await library.waitForSelector('[data-row]');
  await library.focus('[data-row]');
  await keyWith(library, 'Control', 'a');
  await keys(library, 'c');
  await library.waitForSelector('.pick-dialog input:focus');
  await library.keyboard.type('年终');
  await keys(library, 'Enter');
  await expect
    .poll(async () => (await storedClippings(library)).every(({ row }) => row.collections.length === 1))
    .toBe(true);
  await library.goForward();
  await expect.poll(async () => (await headlines()).filter(Boolean).length).toBe(clipped);
  await library.focus('.contents-row');
  await keys(library, 'Escape');
  const [a, b, c, d] = (await headlines()) as [string, string, string, string];
  await carry(await pointIn('.contents-row', 0, 0.5, 0.5), await pointIn('.contents-row', 2, 0.5, 0.9));
  await expect.poll(headlines).toEqual([b, c, a, d]);
  await carry(
    await pointIn('.contents-row .drag-handle', 3, 0.5, 0.5),
    await pointIn('.contents-row', 0, 0.5, 0.1),
  );
  await expect.poll(headlines).toEqual([d, b, c, a]);
  await library.focus('.contents-row');
  await keys(library, 'u', 'u');
  await expect.poll(headlines).toEqual([a, b, c, d]);
});

test('a collection is dragged to another place among the others', async () => {
  await nameBy(library, 'collection_new', '春');
  await expect.poll(async () => (await placesOf(library)).length).toBe(2);
  const [first, second] = await placesOf(library);
  await carry(await pointIn('.order-item', 0, 0.5, 0.5), await pointIn('.order-item', 1, 0.5, 0.9));
  await expect.poll(() => placesOf(library)).toEqual([second, first]);
});

test('months are dragged over in the histogram, forth and back, and one is clicked', async () => {
  await goTo(library, '#/');
  await library.waitForSelector('[data-row] .row-headline');
  const months = await library.$$eval('.histogram-bar', (bars) =>
    bars.map((bar) => /\d{4}-\d{2}/.exec(bar.getAttribute('aria-label') ?? '')?.[0] ?? ''),
  );
  expect(months.length).toBeGreaterThan(3);
  const span = (from: string | undefined, to: string | undefined) => `#/?from=${from}&to=${to}`;
  const bar = (index: number) => pointIn('.histogram-bar', index, 0.5, 0.5);
  await drag(await bar(1), await bar(3));
  await expect.poll(() => hash(library)).toBe(span(months[1], months[3]));
  await expect.poll(() => library.$$eval('.histogram-bar[data-chosen]', (bars) => bars.length)).toBe(3);
  await drag(await bar(2), await bar(0));
  await expect.poll(() => hash(library)).toBe(span(months[0], months[2]));
  const { x, y } = await bar(0);
  await library.mouse.click(x, y);
  await expect.poll(() => hash(library)).toBe(span(months[0], months[0]));
  await library.mouse.click(x, y);
  await expect.poll(() => hash(library)).toMatch(/^#\/?$/);
});

test('the keyboard chooses a month, and lets it go', async () => {
  await library.focus('.histogram-bar[tabindex="0"]');
  await keys(library, 'ArrowLeft', 'Enter');
  await expect.poll(() => hash(library)).toContain('from=');
  await focusOn(library, 'facets_clear');
  await keys(library, 'Enter');
  await expect.poll(() => hash(library)).not.toContain('from=');
});
