// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LibraryCommands } from '@/components/hooks/use-library-commands';
import { useRoomKeys } from '@/components/hooks/use-room-keys';
import { speak } from '@/lib/platform/texts';
import { Catalogue } from '@/lib/search/catalogue';
import chinese from '@/public/_locales/zh_CN/messages.json';
import { idOf, makeClipping } from '@/tests/builders';

const catalogue = new Catalogue();
catalogue.put([
  makeClipping(1, { starred: true, reviewed: true }),
  makeClipping(2, { starred: true }),
  makeClipping(3),
]);
const edit = vi.fn<LibraryCommands['edit']>();
const bin = vi.fn<LibraryCommands['bin']>();
const undo = vi.fn();
const onOrder = vi.fn();
const step = vi.fn();

beforeEach(() => {
  speak(chinese);
  vi.clearAllMocks();
});
afterEach(cleanup);

function press(key: string, chosen: readonly number[]): void {
  const ids = chosen.map(idOf);
  renderHook(() =>
    useRoomKeys({
      chosen: ids,
      catalogue,
      commands: { edit, bin, undo } as unknown as LibraryCommands,
      isOpen: false,
      step,
      onSearch: vi.fn(),
      onEdit: vi.fn(),
      onOrder,
      onKeys: vi.fn(),
      onClose: vi.fn(),
    }),
  );
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

test.for<[string, string, number[], object, string]>([
  ['stars where one has no star', 's', [1, 3], { starred: true }, '已给 2 篇加星标'],
  ['takes the star where all have one', 's', [1, 2], { starred: false }, '已去掉 2 篇的星标'],
  ['marks reviewed where one is not', 'r', [1, 3], { reviewed: true }, '已把 2 篇标为已审阅'],
  ['marks to review where all are reviewed', 'r', [1], { reviewed: false }, '已把 1 篇标为待审阅'],
])('%s', ([, key, chosen, change, words]) => {
  press(key, chosen);
  expect(edit).toHaveBeenCalledExactlyOnceWith(chosen.map(idOf), change, words);
});

test.for([
  ['c', 'collect'],
  ['t', 'tag'],
] as const)('%s asks what to %s the chosen into', ([key, kind]) => {
  press(key, [1]);
  expect(onOrder).toHaveBeenCalledExactlyOnceWith(kind);
});

test('keys that act on clippings do nothing where none is chosen', () => {
  for (const key of ['s', 'r', 'c', 't', '#']) press(key, []);
  expect([edit, bin, onOrder].map((act) => act.mock.calls.length)).toEqual([0, 0, 0]);
});

test('undo and steps need none chosen', () => {
  press('u', []);
  press('j', []);
  expect(undo).toHaveBeenCalled();
  expect(step).toHaveBeenCalledWith(1);
});
