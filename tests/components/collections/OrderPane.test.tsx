// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OpenCollection } from '@/components/collections/OpenCollection';
import { OpenView } from '@/components/collections/OpenView';
import { OrderPane } from '@/components/collections/OrderPane';
import type { CollectionActs } from '@/components/hooks/use-collection-acts';
import type { SavedView } from '@/components/hooks/use-collections';
import type { RoomOrder } from '@/components/hooks/use-room-order';
import { speak } from '@/lib/platform/texts';
import type { Collection } from '@/lib/schema/clipping';
import { contentOf, viewOfCollection, wholeLibrary } from '@/lib/search/view';
import chinese from '@/public/_locales/zh_CN/messages.json';
import { idOf, timeOf } from '@/tests/builders';

beforeEach(() => speak(chinese));
afterEach(cleanup);

const make = (n: number, name: string, changes: Partial<Collection> = {}): Collection => ({
  id: idOf(n),
  name,
  note: '',
  createdAt: timeOf(0),
  updatedAt: timeOf(0),
  order: [],
  archived: false,
  ...changes,
});
const search = { ...wholeLibrary, query: '急诊' };
const saved = make(3, '急诊', { view: contentOf(search) }) as SavedView;

const actsOf = () =>
  ({
    create: vi.fn(async () => idOf(7)),
    edit: vi.fn(async () => undefined),
    arrange: vi.fn(async () => true),
    place: vi.fn(async () => true),
    remove: vi.fn(async () => true),
  }) satisfies CollectionActs;

const orderOf = (acts: CollectionActs): RoomOrder => ({
  all: {
    known: true,
    collections: [make(1, '年终'), make(2, '旧稿', { archived: true })],
    views: [saved],
  },
  counts: {
    library: 9,
    inbox: 2,
    starred: 1,
    bin: 0,
    collections: new Map([[idOf(1), { count: 4, from: '2024-05-01', to: '2025-01-27' }]]),
  },
  viewCounts: new Map([[idOf(3), 5]]),
  acts,
  collection: undefined,
  saved: undefined,
});

test('the pane links to collections and views with their counts, those put away folded', async () => {
  render(<OrderPane view={viewOfCollection(idOf(1))} order={orderOf(actsOf())} onView={vi.fn()} />);
  const collections = within(screen.getByRole('grid', { name: '专辑' }));
  expect(collections.getAllByRole('row').map(({ textContent }) => textContent)).toEqual(['年终4']);
  expect(collections.getByText('年终').getAttribute('aria-current')).toBe('page');
  const views = within(screen.getByRole('grid', { name: '视图' }));
  expect(views.getAllByRole('row').map(({ textContent }) => textContent)).toEqual(['急诊5']);
  expect(views.getByRole('row').getAttribute('data-href')).toContain(`view=${idOf(3)}`);
  expect(screen.queryByRole('link', { name: /旧稿/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '已归档 1 个' }));
  expect(screen.getByRole('link', { name: /旧稿/ })).toBeTruthy();
});

test('a new collection is made by its name and opened', async () => {
  const acts = actsOf();
  const onView = vi.fn();
  render(<OrderPane view={wholeLibrary} order={orderOf(acts)} onView={onView} />);
  await userEvent.click(screen.getByRole('button', { name: '新建专辑' }));
  await userEvent.type(await screen.findByRole('textbox', { name: '新建专辑' }), '  新春走基层 {Enter}');
  expect(acts.create).toHaveBeenCalledWith('新春走基层');
  await waitFor(() => expect(onView).toHaveBeenCalledWith(viewOfCollection(idOf(7))));
});

const open = (collection: Collection, acts: CollectionActs, view = viewOfCollection(collection.id)) => {
  const onView = vi.fn();
  const extent = { count: 4, from: '2024-05-01', to: '2025-01-27' };
  render(
    <OpenCollection
      collection={collection}
      extent={extent}
      view={view}
      acts={acts}
      busy={false}
      onView={onView}
      onExport={vi.fn()}
    />,
  );
  return onView;
};

test('an open collection says what it holds and is renamed where it stands', async () => {
  const acts = actsOf();
  open(make(1, '年终'), acts);
  expect(screen.getByText('4 篇')).toBeTruthy();
  expect(screen.getByText('2024-05-01 – 2025-01-27')).toBeTruthy();
  const name = screen.getByRole('textbox', { name: '名称' });
  await userEvent.clear(name);
  await userEvent.type(name, '年终盘点{Enter}');
  expect(acts.edit).toHaveBeenCalledWith(idOf(1), { name: '年终盘点' }, '已改名为“年终盘点”');
  await userEvent.clear(name);
  await userEvent.tab();
  expect(acts.edit).toHaveBeenCalledTimes(1);
  await userEvent.type(screen.getByRole('textbox', { name: '写几句说明' }), '交稿');
  await userEvent.tab();
  expect(acts.edit).toHaveBeenLastCalledWith(idOf(1), { note: '交稿' }, '说明已改');
});

test('an open collection is put away, deleted, and led back to its own order', async () => {
  const acts = actsOf();
  const collection = make(1, '年终');
  const onView = open(collection, acts, { ...viewOfCollection(idOf(1)), sort: 'headline', ascending: true });
  await userEvent.click(screen.getByRole('button', { name: '按专辑顺序' }));
  expect(onView).toHaveBeenLastCalledWith(viewOfCollection(idOf(1)));
  await userEvent.click(screen.getByRole('button', { name: '归档' }));
  expect(acts.edit).toHaveBeenCalledWith(idOf(1), { archived: true }, '专辑“年终”已归档');
  await userEvent.click(screen.getByRole('button', { name: '删除专辑' }));
  expect(onView).toHaveBeenLastCalledWith(wholeLibrary);
  expect(acts.remove).toHaveBeenCalledWith(collection);
});

test('a saved view that was altered takes the change or falls back', async () => {
  const acts = actsOf();
  const onView = vi.fn();
  const altered = { ...search, saved: idOf(3), ascending: true };
  const head = { saved, count: 5, acts, onView };
  const { rerender } = render(<OpenView {...head} view={{ ...search, saved: idOf(3) }} />);
  expect(screen.queryByRole('button', { name: '保存改动' })).toBeNull();
  rerender(<OpenView {...head} view={altered} />);
  await userEvent.click(screen.getByRole('button', { name: '保存改动' }));
  expect(acts.edit).toHaveBeenCalledWith(idOf(3), { view: contentOf(altered) }, '视图“急诊”已更新');
  await userEvent.click(screen.getByRole('button', { name: '放弃改动' }));
  expect(onView).toHaveBeenLastCalledWith({ ...search, saved: idOf(3) });
});
