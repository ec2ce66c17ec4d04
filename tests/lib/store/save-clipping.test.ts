import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { getBody, getClipping } from '@/lib/store/clippings';
import { database } from '@/lib/store/database';
import { listRevisions } from '@/lib/store/revisions';
import { findCapture, replaceClipping, saveClipping } from '@/lib/store/save-clipping';
import { listSnapshots } from '@/lib/store/snapshots';
import { idOf, makeBody, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from './library';

afterEach(emptyLibrary);

describe('saveClipping', () => {
  test('stores row, body, snapshot, links and jobs', async () => {
    expect(await saveClipping(makeRecord(1))).toMatchObject({ state: 'saved' });
    expect(await getClipping(idOf(1))).toEqual(makeRecord(1).clipping);
    expect(await getBody(idOf(1))).toEqual(makeRecord(1).body);
    expect(await listSnapshots(idOf(1))).toHaveLength(1);
    expect(await database.pictureLinks.count()).toBe(1);
    expect(await database.jobs.count()).toBe(1);
  });

  test('a capture sent twice is stored once, and an edit in between stays', async () => {
    await saveClipping(makeRecord(1));
    await database.clippings.update(idOf(1), { note: '留用' });
    expect(await saveClipping(makeRecord(1))).toMatchObject({ state: 'saved', clipping: { note: '留用' } });
    expect(await getClipping(idOf(1))).toMatchObject({ note: '留用' });
    expect((await findCapture(idOf(1)))?.note).toBe('留用');
    expect(await findCapture(idOf(2))).toBeUndefined();
  });

  test('an address is stored once where that is asked, even by two at the same time', async () => {
    const again = { ...makeRecord(2), clipping: { ...makeRecord(1).clipping, id: idOf(2) } };
    const states = await Promise.all(
      [makeRecord(1), again].map((record) => saveClipping(record, { oncePerAddress: true })),
    );
    expect(states.map(({ state, clipping }) => [state, clipping.id])).toEqual([
      ['saved', idOf(1)],
      ['existing', idOf(1)],
    ]);
    await saveClipping(again);
    expect(await database.clippings.count()).toBe(2);
  });

  test('leaves nothing when one part cannot be stored', async () => {
    const record = makeRecord(1);
    const uncloneable = { ...record.jobs[0], reason: () => '' } as never;
    await expect(saveClipping({ ...record, jobs: [uncloneable] })).rejects.toThrow();
    for (const table of database.tables) expect(await table.count(), table.name).toBe(0);
  });
});

describe('replaceClipping', () => {
  const newer = makeRecord(2, idOf(1));
  const replace = (id = idOf(1)) =>
    replaceClipping(id, newer.snapshot.id, { cause: 'clipped-again', now: timeOf(9) }, (clipping) => ({
      ...newer,
      clipping: { ...clipping, headline: '新题' },
      body: makeBody(1, { text: '新文' }),
    }));

  test('keeps what was there as a revision and both originals', async () => {
    await saveClipping(makeRecord(1));
    expect(await replace()).toBe(true);
    expect(await getClipping(idOf(1))).toMatchObject({ headline: '新题', revision: 1, updatedAt: timeOf(9) });
    expect((await getBody(idOf(1)))?.text).toBe('新文');
    const [revision] = await listRevisions(idOf(1));
    expect(revision).toMatchObject({ cause: 'clipped-again', clipping: makeRecord(1).clipping });
    expect(await listSnapshots(idOf(1))).toHaveLength(2);
  });

  test('is done once however often it is asked', async () => {
    await saveClipping(makeRecord(1));
    await replace();
    expect(await replace()).toBe(true);
    expect(await listRevisions(idOf(1))).toHaveLength(1);
    expect(await getClipping(idOf(1))).toMatchObject({ revision: 1 });
  });

  test('says so where the clipping is gone', async () => {
    expect(await replace(idOf(7))).toBe(false);
    expect(await database.revisions.count()).toBe(0);
  });
});

describe('a session of editing', () => {
  const save = (text: string, revisionId: number, minute: number, session = idOf(20)) =>
    replaceClipping(
      idOf(1),
      idOf(revisionId),
      { cause: 'text-edited', now: timeOf(minute), session },
      (_, body) => ({ body: { ...body, text } }),
    );

  test('keeps one version before, however often it is saved', async () => {
    await saveClipping(makeRecord(1));
    await save('甲', 30, 5);
    await save('甲乙', 31, 6);
    expect((await getBody(idOf(1)))?.text).toBe('甲乙');
    expect(await listRevisions(idOf(1))).toMatchObject([
      { id: idOf(20), body: { text: makeRecord(1).body.text } },
    ]);
  });

  test('keeps what another session stored between', async () => {
    await saveClipping(makeRecord(1));
    await save('甲', 30, 5);
    await save('旁人', 31, 6, idOf(21));
    await save('甲乙', 32, 7);
    const kept = (await listRevisions(idOf(1))).map(({ id, body }) => [id, body.text]);
    expect(kept.slice(0, 2)).toEqual([
      [idOf(32), '旁人'],
      [idOf(21), '甲'],
    ]);
  });
});
