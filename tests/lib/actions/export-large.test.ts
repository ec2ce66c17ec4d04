import 'fake-indexeddb/auto';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeExport } from '@/lib/actions/export-clippings';
import { large, writeLarge } from '@/lib/actions/export-large';
import { gatherClippings } from '@/lib/actions/gather-clippings';
import { type ExportFormat, exporters } from '@/lib/export/exporters';
import { ClippingsFile } from '@/lib/schema/export';
import { createCollection, editCollection } from '@/lib/store/collections';
import { editClippings } from '@/lib/store/edit-clippings';
import { saveClipping } from '@/lib/store/save-clipping';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../store/library';
import { fakeWorker } from './worker';

const collection = '0195f3a0-0000-7000-8000-00000000c011';
const ids = Array.from({ length: large + 30 }, (_, n) => idOf(n + 1));

beforeEach(async () => {
  fakeWorker({});
  for (let n = 1; n <= ids.length; n += 1) await saveClipping(makeRecord(n));
  await createCollection(collection, { name: '三月专辑' }, timeOf(4));
  await createCollection(idOf(9_999), { name: '空专辑' }, timeOf(4));
  await editClippings([idOf(7)], { addCollections: [collection] }, timeOf(4));
});
afterEach(emptyLibrary);

const bytesOf = async (content: Blob | string | Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await new Blob([content]).arrayBuffer());
const parsed = async (content: Blob) => ClippingsFile.parse(JSON.parse(await content.text()));

describe('a file written in portions is the file written at once', () => {
  test.for(Object.keys(exporters) as ExportFormat[])('%s', async (format) => {
    const { file, content } = await writeLarge(ids, exporters[format]);
    const { exportedAt } = file;
    const whole = { ...(await gatherClippings(ids)), exportedAt };
    expect(await bytesOf(content)).toEqual(await bytesOf(exporters[format].write(whole)));
    expect(file.collections.map(({ name }) => name)).toEqual(['三月专辑']);
  });
});

test('it says how far it is after each portion', async () => {
  const steps: number[] = [];
  await writeLarge(ids, exporters.markdown, {}, { onStep: (count) => steps.push(count) });
  expect(steps).toEqual([100, 200, 230]);
});

test.for(Object.keys(exporters) as ExportFormat[])('%s can be stopped on the way', async (format) => {
  const stopping = new AbortController();
  const steps: number[] = [];
  const onStep = (count: number): void => {
    steps.push(count);
    stopping.abort();
  };
  const made = await makeExport({ selection: ids, format }, '', { onStep, signal: stopping.signal });
  expect(made).toEqual({ ok: false, failure: 'cancelled' });
  expect(steps).toEqual([100]);
});

test('the whole of a large collection stands as its editor put it, the rest behind, and so does the whole library', async () => {
  await editClippings(ids, { addCollections: [collection] }, timeOf(5));
  await editCollection(collection, { order: [idOf(200), idOf(3)] }, timeOf(6));
  for (const selection of [ids, 'all'] as const) {
    const made = await makeExport({
      selection: selection === 'all' ? selection : [...selection],
      format: 'json',
    });
    const { clippings } = await parsed((made.ok && made.value.content) as Blob);
    expect(clippings).toHaveLength(ids.length);
    expect(clippings.slice(0, 2).map(({ id }) => id)).toEqual([idOf(200), idOf(3)]);
  }
});

test('a zip of many notes is a file of bytes', async () => {
  const made = await makeExport({ selection: ids, format: 'markdown-zip' }, '汇编');
  const files = unzipSync(await bytesOf((made.ok && made.value.content) as Blob));
  expect(Object.keys(files)).toHaveLength(ids.length + 1);
  expect(made.ok && made.value.name).toMatch(/^汇编-.+\.zip$/);
});

test('a file over nothing is a file', async () => {
  expect((await parsed((await writeLarge([], exporters.json)).content)).clippings).toEqual([]);
});
