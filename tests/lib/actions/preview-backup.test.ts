import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeBackup } from '@/lib/actions/make-backup';
import { previewBackup } from '@/lib/actions/preview-backup';
import { restoreBackup } from '@/lib/actions/restore-backup';
import { deleteClippings } from '@/lib/store/bin';
import { database } from '@/lib/store/database';
import { editClipping } from '@/lib/store/edit-clipping';
import { saveClipping } from '@/lib/store/save-clipping';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../store/library';
import { fakeWorker } from './worker';

beforeEach(async () => {
  fakeWorker({});
  for (const n of [1, 2, 3]) await saveClipping(makeRecord(n));
});
afterEach(emptyLibrary);

async function backup(): Promise<Blob> {
  const made = await makeBackup();
  if (!made.ok) throw new Error(made.failure);
  return made.value;
}
const stopped = { ok: false, failure: 'cancelled' };

test('tells what a restore would come to and stores nothing', async () => {
  await editClipping(idOf(2), { note: '备份里' }, timeOf(9));
  const file = await backup();
  await deleteClippings([idOf(1)], timeOf(9));
  await database.clippings.update(idOf(2), { revision: 0 });
  const preview = await previewBackup(file);
  expect(preview).toMatchObject({
    ok: true,
    value: { count: { added: 1, renewed: 1, kept: 1, damaged: 0 }, head: { format: 'xinglin-backup' } },
  });
  expect(await database.clippings.count()).toBe(2);
  expect(await restoreBackup(file)).toEqual({
    ok: true,
    value: { added: 1, renewed: 1, kept: 1, damaged: 0 },
  });
});

test('counts damaged lines, and refuses a flawed file by its line', async () => {
  await database.clippings.update(idOf(1), { headline: 7 as never });
  const file = await backup();
  expect(await previewBackup(file)).toMatchObject({ ok: true, value: { count: { damaged: 1, kept: 2 } } });
  expect(await previewBackup(new Blob([(await file.text()).slice(0, -20)]))).toMatchObject({
    ok: false,
    failure: 'import-invalid',
  });
});

test('every long work tells how far it is, to the number of portions the preview names', async () => {
  const told: Record<string, number[]> = { made: [], read: [], checked: [], restored: [] };
  const made = await makeBackup({ onStep: (done) => told['made']!.push(done) });
  if (!made.ok) throw new Error(made.failure);
  const preview = await previewBackup(made.value, { onStep: (done) => told['read']!.push(done) });
  await restoreBackup(made.value, {
    onCheck: (done) => told['checked']!.push(done),
    onStep: (done) => told['restored']!.push(done),
  });
  const entries = preview.ok ? preview.value.entries : 0;
  const steps = Array.from({ length: entries }, (_, index) => index + 1);
  expect(entries).toBeGreaterThan(3);
  // What is taken in is stored some dozens at a time, so that fewer commits are waited for.
  expect(told).toEqual({ made: steps, read: steps, checked: steps, restored: [entries] });
});

test('work that is stopped says so; what was restored before stays whole', async () => {
  const file = await backup();
  await emptyLibrary();
  const stop = new AbortController();
  stop.abort();
  const { signal } = stop;
  expect(await makeBackup({ signal })).toEqual(stopped);
  expect(await previewBackup(file, { signal })).toEqual(stopped);
  expect(await restoreBackup(file, { signal })).toEqual(stopped);
  expect(await database.clippings.count()).toBe(0);
});

test('stopped while it is read once more, it changes nothing', async () => {
  const file = await backup();
  await emptyLibrary();
  const stop = new AbortController();
  const told: number[] = [];
  const onCheck = (done: number): void => {
    told.push(done);
    stop.abort();
  };
  expect(await restoreBackup(file, { onCheck, signal: stop.signal })).toEqual(stopped);
  expect(told).toEqual([1]);
  expect(await database.clippings.count()).toBe(0);
});

test('what was restored before a stop stays whole, and the rest is not begun', async () => {
  const many = 120;
  for (let n = 4; n <= many; n += 1) await saveClipping(makeRecord(n));
  const file = await backup();
  await emptyLibrary();
  const stop = new AbortController();
  expect(await restoreBackup(file, { onStep: () => stop.abort(), signal: stop.signal })).toEqual(stopped);
  const clippings = await database.clippings.count();
  expect(clippings).toBeGreaterThan(0);
  expect(clippings).toBeLessThan(many);
  expect(await database.bodies.count()).toBe(clippings);
});
