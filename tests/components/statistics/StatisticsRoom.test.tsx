// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Navigate } from '@/components/hooks/use-route';
import { createNotices, Notices } from '@/components/shared/Notices';
import { StatisticsRoom } from '@/components/statistics/StatisticsRoom';
import { onMessage } from '@/lib/platform/messages';
import { speak } from '@/lib/platform/texts';
import { done } from '@/lib/schema/outcome';
import type { Statistic } from '@/lib/schema/reading';
import { Catalogue } from '@/lib/search/catalogue';
import { routeOfHash } from '@/lib/search/route';
import { database } from '@/lib/store/database';
import { editStatistics } from '@/lib/store/edit-clipping';
import chinese from '@/public/_locales/zh_CN/messages.json';
import { idOf, makeBody, makeClipping, makeStatistic, timeOf } from '../../builders';
import { emptyLibrary, putClippings } from '../../lib/store/library';

const stops: (() => void)[] = [];
const written = vi.fn(async () => {});
let first = 100;

beforeEach(async () => {
  fakeBrowser.reset();
  speak(chinese);
  await emptyLibrary();
  written.mockClear();
  vi.stubGlobal('ClipboardItem', vi.fn());
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write: written } });
});
afterEach(() => {
  cleanup();
  for (const stop of stops.splice(0)) stop();
});

const papers = makeStatistic({
  metric: '发表论文',
  metricKey: 'papers',
  value: 43,
  unit: '篇',
  quote: '发表论文43篇',
});
const beds = makeStatistic({ metric: '床位', value: 1200, quote: '床位增至1200张' });
const flags = makeStatistic({ metric: '锦旗', metricKey: '', value: 60, unit: '面', quote: '收到锦旗60面' });

/** Shows the table of a library of two clippings; the columns are the page's own, so every test has ids of its own. */
async function show(hash: string): Promise<{ navigate: ReturnType<typeof vi.fn<Navigate>>; ids: string[] }> {
  const numbers = [(first += 10), first + 1];
  const ids = numbers.map(idOf);
  const lists = [[papers, beds], [flags]];
  const clippings = numbers.map((n, at) =>
    makeClipping(n, {
      hospitals: [{ name: ['甲医院', '乙医院'][at]!, aliases: [], primary: true }],
      counts: { characters: 9, pictures: 0, statistics: lists[at]!.length, highlights: 0 },
    }),
  );
  await putClippings(...clippings);
  await database.bodies.bulkPut(numbers.map((n, at) => makeBody(n, { statistics: lists[at]! })));
  stops.push(
    onMessage('editStatistics', async ({ data }) => {
      const { id, statistics } = data as { id: string; statistics: Statistic[] };
      await editStatistics(id, statistics, timeOf(999));
      return done(null);
    }),
  );
  const catalogue = new Catalogue();
  catalogue.put(clippings);
  const notices = createNotices();
  const navigate = vi.fn<Navigate>();
  const state = { catalogue, version: 1, whole: true, first: new Map() };
  render(
    <>
      <StatisticsRoom
        route={routeOfHash(hash)}
        navigate={navigate}
        state={state}
        nameOf={(_facet, value) => value}
        notices={notices}
      />
      <Notices queue={notices} />
    </>,
  );
  return { navigate, ids };
}

/** Metrics of the rows as they stand; roles are asked for elsewhere, since asking for many of them is slow. */
const rows = (): string[] =>
  [...document.querySelectorAll('[data-row] .stat-metric .stat-first')].map((cell) => cell.textContent ?? '');
const heads = () => [...document.querySelectorAll('.stat-group-name')].map((head) => head.textContent ?? '');
const rowOf = async (metric: string): Promise<HTMLElement> => {
  const cell = await screen.findByText(metric, { selector: '.stat-first' });
  return cell.closest<HTMLElement>('[role=row]')!;
};
const stored = async (id: string) => (await database.bodies.get(id))?.statistics.map(({ metric }) => metric);
const user = userEvent.setup();

describe('the table', () => {
  test.for([
    ['#/statistics', ['锦旗', '发表论文', '床位']],
    ['#/statistics?by=-value', ['床位', '锦旗', '发表论文']],
    ['#/statistics?by=%2Bhospital', ['发表论文', '床位', '锦旗']],
    ['#/statistics?metric=papers', ['发表论文']],
    ['#/statistics?hospital=%E7%94%B2%E5%8C%BB%E9%99%A2', ['发表论文', '床位']],
  ] as const)('%s', async ([hash, metrics]) => {
    await show(hash);
    await waitFor(() => expect(rows()).toEqual(metrics));
  });

  test('shows each with its sentence, its hospital and what it is compared as', async () => {
    await show('#/statistics');
    const row = await rowOf('发表论文');
    expect(await within(row).findByText('发表论文43篇')).toBeTruthy();
    expect(within(row).getByText('甲医院')).toBeTruthy();
    expect(within(row).getByText('论文')).toBeTruthy();
    expect(screen.getByText('3 条数据，出自 2 篇')).toBeTruthy();
  });

  test('a word of a sentence finds it', async () => {
    await show('#/statistics?find=%E6%94%B6%E5%88%B0');
    await waitFor(() => expect(rows()).toEqual(['锦旗']));
  });

  test('groups stand under the metric’s name', async () => {
    await show('#/statistics?group=metric');
    await screen.findByRole('treegrid');
    expect(heads()).toEqual(['实际开放床位', '论文', chinese.table_metric_none.message]);
  });

  test('a group is folded from the keyboard, or by pressing its head, and unfolded again', async () => {
    await show('#/statistics?group=metric');
    (await rowOf('床位')).focus();
    await user.keyboard('{ArrowLeft}');
    const [bedsHead, papersHead] = [...document.querySelectorAll<HTMLElement>('.stat-group')];
    await waitFor(() => expect(document.activeElement).toBe(bedsHead));
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(rows()).toEqual(['发表论文', '锦旗']));
    expect(bedsHead!.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toBe(papersHead));
    await user.keyboard('{ArrowUp}{ArrowRight}');
    await waitFor(() => expect(rows()).toEqual(['床位', '发表论文', '锦旗']));
    await user.click(papersHead!);
    await waitFor(() => expect(rows()).toEqual(['床位', '锦旗']));
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    await waitFor(() => expect(rows()).toEqual([]));
    expect(heads()).toHaveLength(3);
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await waitFor(() => expect(rows()).toHaveLength(3));
  });

  test('says what keeps statistics out of sight, and takes it away', async () => {
    const { navigate } = await show('#/statistics?metric=patents');
    await user.click(await screen.findByRole('button', { name: '去掉表内筛选' }));
    expect(navigate).toHaveBeenCalledWith({ table: expect.objectContaining({ metric: '' }) }, 'push');
  });
});

describe('a statistic', () => {
  test('is opened at its sentence by Enter', async () => {
    const { navigate, ids } = await show('#/statistics');
    (await rowOf('锦旗')).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await waitFor(async () => expect(document.activeElement).toBe(await rowOf('床位')));
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(navigate).toHaveBeenCalledWith({ room: 'clippings', clipping: ids[0], at: '床位增至1200张' }),
    );
  });

  test('is corrected, and the correction taken back', async () => {
    const { ids } = await show('#/statistics');
    (await rowOf('锦旗')).focus();
    await user.keyboard('e');
    const dialog = within(await screen.findByRole('dialog', { name: '改正数据' }));
    const metric = dialog.getByRole('textbox', { name: '指标' });
    await user.clear(metric);
    await user.type(metric, '感谢信');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    await waitFor(async () => expect(await stored(ids[1]!)).toEqual(['感谢信']));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await stored(ids[1]!)).toEqual(['锦旗']));
  });

  test('is not saved with a value that is no number', async () => {
    await show('#/statistics');
    (await rowOf('锦旗')).focus();
    await user.keyboard('e');
    const dialog = within(await screen.findByRole('dialog', { name: '改正数据' }));
    await user.type(dialog.getByRole('textbox', { name: '数值' }), '多');
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: '保存' }).disabled).toBe(true);
  });

  test('several are struck out together, and put back', async () => {
    const { ids } = await show('#/statistics');
    (await rowOf('发表论文')).querySelector<HTMLElement>('.row-choose')?.click();
    (await rowOf('床位')).querySelector<HTMLElement>('.row-choose')?.click();
    expect(await screen.findByText('已选 2 条')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '划去' }));
    await waitFor(async () => expect(await stored(ids[0]!)).toEqual([]));
    await user.keyboard('u');
    await waitFor(async () => expect(await stored(ids[0]!)).toEqual(['发表论文', '床位']));
  });

  test('one changed elsewhere meanwhile is left as it is', async () => {
    const { ids } = await show('#/statistics');
    (await rowOf('锦旗')).focus();
    await user.keyboard('e');
    const dialog = within(await screen.findByRole('dialog', { name: '改正数据' }));
    await editStatistics(ids[1]!, [{ ...flags, value: 61 }], timeOf(998));
    await user.type(dialog.getByRole('textbox', { name: '时段' }), '全年{Enter}');
    expect(await screen.findByText(chinese.table_changed.message)).toBeTruthy();
    expect(await stored(ids[1]!)).toEqual(['锦旗']);
  });

  test('is copied with a key', async () => {
    await show('#/statistics');
    (await rowOf('锦旗')).focus();
    await user.keyboard('c');
    expect(await screen.findByText('已复制引文')).toBeTruthy();
    expect(written).toHaveBeenCalledOnce();
  });
});
