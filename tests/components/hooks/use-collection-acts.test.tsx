// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, render, renderHook, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useCollectionActs } from '@/components/hooks/use-collection-acts';
import { useTell } from '@/components/hooks/use-tell';
import { createNotices, Notices } from '@/components/shared/Notices';
import { collectionCommands } from '@/lib/actions/collection-commands';
import { onMessage } from '@/lib/platform/messages';
import { speak } from '@/lib/platform/texts';
import { listCollections } from '@/lib/store/collections';
import chinese from '@/public/_locales/zh_CN/messages.json';
import { emptyLibrary } from '@/tests/lib/store/library';

const stops: (() => void)[] = [];
beforeEach(() => {
  speak(chinese);
  stops.push(
    onMessage('createCollection', ({ data }) => collectionCommands.createCollection(data)),
    onMessage('editCollection', ({ data }) => collectionCommands.editCollection(data)),
    onMessage('placeCollections', ({ data }) => collectionCommands.placeCollections(data)),
    onMessage('deleteCollection', ({ data }) => collectionCommands.deleteCollection(data)),
    onMessage('restoreCollection', ({ data }) => collectionCommands.restoreCollection(data)),
  );
});
afterEach(async () => {
  cleanup();
  for (const stop of stops.splice(0)) stop();
  fakeBrowser.reset();
  await emptyLibrary();
});

function begun() {
  const notices = createNotices();
  render(<Notices queue={notices} />);
  return renderHook(() => {
    const { tell, undo } = useTell(notices);
    return { undo, acts: useCollectionActs(tell) };
  }).result;
}
const names = async () => (await listCollections()).map(({ name }) => name);
const undo = async (result: ReturnType<typeof begun>, words: string) => {
  act(() => result.current.undo());
  await screen.findByText(words);
};

test('making one is undone, but never takes away one that was there', async () => {
  const result = begun();
  const first = await act(() => result.current.acts.create('年终'));
  expect(await act(() => result.current.acts.create('年终'))).toBe(first);
  await act(() => result.current.acts.create('党建'));
  await undo(result, '已撤销');
  expect(await names()).toEqual(['年终']);
});

test('a name that is taken is told and changes nothing', async () => {
  const result = begun();
  const id = await act(() => result.current.acts.create('年终'));
  await act(() => result.current.acts.create('党建'));
  expect(await act(() => result.current.acts.edit(id!, { name: '党建' }, '改名'))).toBe('name-taken');
  expect(await screen.findByText('已经有这个名字了，请换一个。')).toBeTruthy();
  expect(await names()).toEqual(['党建', '年终']);
});

test('renaming, placing and deleting are undone in turn', async () => {
  const result = begun();
  const [one, two] = [
    (await act(() => result.current.acts.create('甲')))!,
    (await act(() => result.current.acts.create('乙')))!,
  ];
  await act(() => result.current.acts.edit(one, { name: '甲一' }, '已改名'));
  await act(() => result.current.acts.place([two, one], [one, two]));
  expect(await names()).toEqual(['乙', '甲一']);
  const [second] = await listCollections();
  await act(() => result.current.acts.remove(second!));
  expect(await names()).toEqual(['甲一']);
  await undo(result, '已恢复“乙”');
  expect(await names()).toEqual(['乙', '甲一']);
  act(() => result.current.undo());
  await expect.poll(names).toEqual(['甲一', '乙']);
  act(() => result.current.undo());
  await expect.poll(names).toEqual(['甲', '乙']);
});
