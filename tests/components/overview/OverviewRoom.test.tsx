// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OverviewRoom } from '@/components/overview/OverviewRoom';
import { createNotices } from '@/components/shared/Notices';
import { speak } from '@/lib/platform/texts';
import type { Clipping } from '@/lib/schema/clipping';
import { Catalogue } from '@/lib/search/catalogue';
import { routeOfHash } from '@/lib/search/route';
import chinese from '@/public/_locales/zh_CN/messages.json';
import { makeClipping } from '../../builders';

// The page lays nothing out here: charts are given a width.
vi.mock('@/components/hooks/use-width', () => ({ useWidth: () => 900 }));

beforeEach(() => speak(chinese));
afterEach(cleanup);

const topic = (id: string) => ({ id, score: 1, primary: true, evidence: [] });
const story = (n: number, source: string, date: string, ...topics: string[]): Clipping =>
  makeClipping(n, { source, published: { text: date, date }, topics: topics.map(topic) });
const stories = [
  story(1, '健康报', '2024-11-05', 'service', 'talent'),
  story(2, '健康报', '2025-01-09', 'service'),
  story(3, '晨江日报', '2025-01-20', 'research'),
];

function show(hash: string, clippings: readonly Clipping[] = stories) {
  const catalogue = new Catalogue();
  catalogue.put(clippings);
  const navigate = vi.fn();
  render(
    <OverviewRoom
      route={routeOfHash(hash)}
      navigate={navigate}
      state={{ catalogue, version: 1, whole: true, first: new Map() }}
      nameOf={(_facet, value) => `〈${value}〉`}
      notices={createNotices()}
    />,
  );
  return navigate;
}
const card = (name: string) => within(screen.getByRole('region', { name }));
const links = (name: string): HTMLElement[] => card(name).getAllByRole('link');
const hrefs = (name: string): (string | null)[] => links(name).map((link) => link.getAttribute('href'));

test('bars lie under each other by their number, and lead to their clippings', () => {
  show('#/overview');
  expect(links('谁发的').map((link) => link.textContent)).toEqual(['〈健康报〉2', '〈晨江日报〉1']);
  expect(hrefs('关于什么')).toEqual(['#/?topic=service', '#/?topic=research', '#/?topic=talent']);
});

test('every month has a bar, the empty ones too', () => {
  show('#/overview');
  expect(links('什么时候').map((link) => link.getAttribute('aria-label'))).toEqual([
    '2024年11月：1 篇',
    '2024年12月：0 篇',
    '2025年1月：2 篇',
  ]);
  expect(hrefs('什么时候')[2]).toBe('#/?from=2025-01&to=2025-01');
});

test('a bar keeps what the view is narrowed by, and what was chosen is marked', () => {
  show('#/overview?topic=service');
  expect(hrefs('谁发的')).toEqual(['#/?topic=service&source=%E5%81%A5%E5%BA%B7%E6%8A%A5']);
  expect(links('关于什么').map((link) => link.getAttribute('aria-current'))).toEqual(['true', null, null]);
});

test('arrows lead from bar to bar, the Tab key past them', async () => {
  show('#/overview');
  const [first, second, third] = links('关于什么');
  expect([first, second, third].map((link) => link?.tabIndex)).toEqual([0, -1, -1]);
  first?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(second);
  await userEvent.keyboard('{End}');
  expect(document.activeElement).toBe(third);
  expect(third?.tabIndex).toBe(0);
});

test('behind each chart stands its table', async () => {
  show('#/overview');
  const source = card('谁发的');
  await userEvent.click(source.getByRole('button', { name: '看表格 谁发的' }));
  const cells = source.getAllByRole('row').map((row) => row.textContent);
  expect(cells).toEqual(['名称篇数占比', '〈健康报〉266.7%', '〈晨江日报〉133.3%']);
  expect(source.getByRole('link', { name: '〈晨江日报〉' }).getAttribute('href')).toContain('source=');
});

test('what a view holds stands above it', () => {
  show('#/overview?topic=service');
  const value = (name: string) => screen.getByText(name, { selector: 'dt' }).nextSibling?.textContent;
  expect(value('剪报')).toBe('2');
  expect(value('来源')).toBe('1');
  expect(value('时间跨度')).toBe('2024年11月 – 2025年1月');
});

test('an empty library says what will be here, a narrow view how to widen it', async () => {
  show('#/overview', []);
  expect(screen.getByText(chinese.overview_empty_title.message)).toBeTruthy();
  cleanup();
  const navigate = show('#/overview?topic=none');
  const main = within(screen.getByText(chinese.overview_found_title.message).parentElement!);
  await userEvent.click(main.getByRole('button', { name: '清除全部筛选' }));
  expect(navigate).toHaveBeenCalledWith({ view: expect.objectContaining({ chosen: {} }) }, 'push');
});
