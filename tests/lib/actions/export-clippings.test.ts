import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeExport } from '@/lib/actions/export-clippings';
import { editClippings } from '@/lib/store/edit-clippings';
import { createCollection, editCollection } from '@/lib/store/collections';
import { saveClipping } from '@/lib/store/save-clipping';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../store/library';
import { fakeWorker } from './worker';

const collection = '0195f3a0-0000-7000-8000-00000000c011';

beforeEach(async () => {
  fakeWorker({});
  for (const n of [1, 2, 3]) await saveClipping(makeRecord(n));
  await createCollection(collection, { name: '三月专辑' }, timeOf(4));
  await editClippings([idOf(1), idOf(2)], { addCollections: [collection] }, timeOf(4));
});
afterEach(emptyLibrary);

async function exported(numbers: readonly number[]): Promise<string[]> {
  const made = await makeExport({ selection: numbers.map((n) => idOf(n)), format: 'json' });
  const { clippings } = JSON.parse(made.ok ? String(made.value.content) : '') as {
    clippings: { id: string }[];
  };
  return clippings.map(({ id }) => id);
}

test.for([
  ['the whole of a collection, as its editor put it', [2, 1], [1, 2], [2, 1]],
  ['the whole of a collection nobody put in order, as chosen', [], [2, 1], [2, 1]],
  ['a part of a collection, as chosen', [2, 1], [1], [1]],
  ['more than a collection, as chosen', [2, 1], [3, 1, 2], [3, 1, 2]],
] as const)('%s', async ([, order, chosen, expected]) => {
  await editCollection(collection, { order: order.map((n) => idOf(n)) }, timeOf(5));
  expect(await exported(chosen)).toEqual(expected.map((n) => idOf(n)));
});

test('a file bears the name of what it holds and the newsroom’s day', async () => {
  const made = await makeExport({ selection: [idOf(1), idOf(2)], format: 'markdown' }, '三月专辑');
  expect(made.ok && made.value.name).toMatch(/^三月专辑.*-\d{4}-\d{2}-\d{2}\.md$/);
});

test('an export says how far it is, and can be stopped', async () => {
  const steps: number[] = [];
  const stopping = new AbortController();
  const command = { selection: [idOf(1), idOf(2)], format: 'json' };
  await makeExport(command, '', { onStep: (count) => steps.push(count), signal: stopping.signal });
  expect(steps).toEqual([2]);
  stopping.abort();
  expect(await makeExport(command, '', { signal: stopping.signal })).toEqual({
    ok: false,
    failure: 'cancelled',
  });
});
