// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useHighlights } from '@/components/hooks/use-highlights';
import { onMessage } from '@/lib/platform/messages';
import { speak } from '@/lib/platform/texts';
import { done } from '@/lib/schema/outcome';
import { getBody } from '@/lib/store/clippings';
import { editHighlights } from '@/lib/store/edit-clipping';
import { saveClipping } from '@/lib/store/save-clipping';
import chinese from '@/public/_locales/zh_CN/messages.json';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../../lib/store/library';

const blocks = ['新增床位800张。', '又增论文31篇。'];
const passages = [
  { block: 0, start: 2, end: 4 },
  { block: 1, start: 2, end: 4 },
];
const undos: (() => void)[] = [];
const tell = (_outcome: unknown, { undo }: { undo?: (() => void) | undefined }): boolean => {
  if (undo) undos.push(undo);
  return true;
};
let stop: () => void;

beforeEach(async () => {
  fakeBrowser.reset();
  speak(chinese);
  undos.length = 0;
  await emptyLibrary();
  await saveClipping(makeRecord(1));
  stop = onMessage('editHighlights', async ({ data: { id, ...edit } }) => {
    await editHighlights(id, edit, timeOf(5));
    return done(null);
  });
});
afterEach(() => {
  cleanup();
  stop();
});

const stored = async () => (await getBody(idOf(1)))!.highlights;
const quotes = async () => (await stored()).map(({ quote, colour }) => `${quote} ${colour}`);
const marking = async () => {
  const highlights = await stored();
  return renderHook(() => useHighlights(idOf(1), highlights, blocks, tell)).result.current;
};

test('passages over several blocks are a highlight each, and one undoing takes all back', async () => {
  await (await marking()).add(passages, 'green');
  expect(await quotes()).toEqual(['床位 green', '论文 green']);
  undos[0]?.();
  await expect.poll(quotes).toEqual([]);
});

test('what is marked already takes the new colour, and its old one by undoing', async () => {
  const [first] = await (await marking()).add(passages.slice(0, 1), 'green');
  const [again] = await (await marking()).add(passages.slice(0, 1), 'pink');
  expect(again?.id).toBe(first?.id);
  expect(await quotes()).toEqual(['床位 pink']);
  undos[1]?.();
  await expect.poll(quotes).toEqual(['床位 green']);
});

test('a removed highlight comes back with its note', async () => {
  const [made] = await (await marking()).add(passages.slice(0, 1), 'blue');
  await (await marking()).change({ ...made!, note: '核对' });
  (await marking()).remove((await stored())[0]!);
  await expect.poll(stored).toEqual([]);
  await expect.poll(() => undos).toHaveLength(2);
  undos[1]?.();
  await expect.poll(stored).toMatchObject([{ note: '核对', colour: 'blue' }]);
});

test('another colour is taken back by itself; a note that was written since stays, and tells nothing', async () => {
  const [made] = await (await marking()).add(passages.slice(0, 1), 'blue');
  await (await marking()).change({ ...made!, colour: 'pink' });
  expect(undos).toHaveLength(2);
  const { result, rerender } = renderHook(
    ({ highlights }) => useHighlights(idOf(1), highlights, blocks, tell),
    {
      initialProps: { highlights: await stored() },
    },
  );
  await result.current.change({ ...made!, colour: 'green' });
  rerender({ highlights: await stored() });
  await result.current.change({ ...made!, colour: 'green', note: '核对' });
  expect(undos).toHaveLength(3);
  rerender({ highlights: await stored() });
  undos[2]?.();
  await expect.poll(stored).toMatchObject([{ note: '核对', colour: 'pink' }]);
});
