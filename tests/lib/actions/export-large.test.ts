import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeExport } from '@/lib/actions/export-clippings';
import { writeLargeJson } from '@/lib/actions/export-large';
import { ClippingsFile } from '@/lib/schema/export';
import { createCollection } from '@/lib/store/collections';
import { editClippings } from '@/lib/store/edit-clippings';
import { saveClipping } from '@/lib/store/save-clipping';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../store/library';
import { fakeWorker } from './worker';

const collection = '0195f3a0-0000-7000-8000-00000000c011';
const ids = Array.from({ length: 230 }, (_, n) => idOf(n + 1));

beforeEach(async () => {
  fakeWorker({});
  for (let n = 1; n <= ids.length; n += 1) await saveClipping(makeRecord(n));
  await createCollection(collection, { name: '三月专辑' }, timeOf(4));
  await createCollection(idOf(9_999), { name: '空专辑' }, timeOf(4));
  await editClippings([idOf(7)], { addCollections: [collection] }, timeOf(4));
});
afterEach(emptyLibrary);

test('a file gathered in portions is the file written at once', async () => {
  const steps: number[] = [];
  const { content } = await writeLargeJson(ids, { onStep: (count) => steps.push(count) });
  const parsed = ClippingsFile.parse(JSON.parse(await content.text()));
  const made = await makeExport({ selection: ids, format: 'json' });
  const whole = ClippingsFile.parse(JSON.parse(made.ok ? String(made.value.content) : ''));
  expect({ ...parsed, exportedAt: '' }).toEqual({ ...whole, exportedAt: '' });
  expect(parsed.collections.map(({ name }) => name)).toEqual(['三月专辑']);
  expect(steps).toEqual([100, 200, 230]);
});

test('a file over nothing is a file', async () => {
  const { content } = await writeLargeJson([], {});
  expect(ClippingsFile.parse(JSON.parse(await content.text())).clippings).toEqual([]);
});
