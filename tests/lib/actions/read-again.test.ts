import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clipTab } from '@/lib/actions/clip-tab';
import { correctClipping } from '@/lib/actions/correct-clipping';
import { editTaxonomy } from '@/lib/actions/edit-taxonomy';
import { readAgain } from '@/lib/actions/read-again';
import type { Clipping } from '@/lib/schema/clipping';
import { getClipping } from '@/lib/store/clippings';
import { listRevisions } from '@/lib/store/revisions';
import { idOf } from '../../builders';
import { emptyLibrary } from '../store/library';
import { fakeWorker, reportPage } from './worker';

const numbers = Array.from({ length: 45 }, (_, index) => index + 1);
const topicsOf = async (n: number) => ((await getClipping(idOf(n))) as Clipping).topics.map(({ id }) => id);

beforeEach(async () => {
  fakeWorker(Object.fromEntries(numbers.map((n) => [n, reportPage(n)])));
  for (const n of numbers) await clipTab({ tabId: n, mode: 'both', selection: false, captureId: idOf(n) });
  const [first = ''] = await topicsOf(1);
  await editTaxonomy({ edit: { act: 'hide', id: first, hidden: true } });
});
afterEach(emptyLibrary);

test('every clipping of several strokes is read by the present topics, and keeps its version before', async () => {
  const before = await topicsOf(45);
  expect(await readAgain({ ids: numbers.map(idOf) })).toEqual({ ok: true, value: { changed: 45 } });
  expect(await topicsOf(45)).not.toEqual(before);
  expect(await listRevisions(idOf(45))).toMatchObject([{ cause: 'read-again' }]);
  expect(await readAgain({ ids: numbers.map(idOf) })).toEqual({ ok: true, value: { changed: 0 } });
});

test('what an editor corrects while the library is read again stands', async () => {
  const topics = [{ id: 'culture', score: 1, primary: true, evidence: [] }];
  await Promise.all([
    readAgain({ ids: numbers.map(idOf) }),
    ...[2, 18, 40].map((n) => correctClipping({ id: idOf(n), patch: { topics } })),
  ]);
  for (const n of [2, 18, 40]) expect(await topicsOf(n)).toEqual(['culture']);
});

test('ids without a clipping are passed over', async () => {
  expect(await readAgain({ ids: [idOf(999)] })).toEqual({ ok: true, value: { changed: 0 } });
});
