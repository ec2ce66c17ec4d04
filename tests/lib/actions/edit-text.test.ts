import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editText } from '@/lib/actions/edit-text';
import { restoreRevision } from '@/lib/actions/restore-revision';
import type { BodyNode } from '@/lib/schema/body';
import { getBody, getClipping } from '@/lib/store/clippings';
import { listCorrectedFields } from '@/lib/store/corrections';
import { editClipping, editHighlights } from '@/lib/store/edit-clipping';
import { listRevisions } from '@/lib/store/revisions';
import { saveClipping } from '@/lib/store/save-clipping';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../store/library';

const session = idOf(50);
const paragraph = (value: string): BodyNode => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value }],
});
const figure: BodyNode = {
  type: 'element',
  tagName: 'figure',
  properties: {},
  children: [
    { type: 'element', tagName: 'img', properties: { src: 'https://img.example/new.jpg' }, children: [] },
    { type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: '新图' }] },
  ],
};
const edit = (...children: BodyNode[]) =>
  editText({ id: idOf(1), body: { type: 'root', children }, session });

beforeEach(() => saveClipping(makeRecord(1)));
afterEach(emptyLibrary);

test('the changed text is read anew, and what the editor corrected stays', async () => {
  await editClipping(idOf(1), { genre: { id: 'feature', evidence: [] } }, timeOf(5));
  await edit(paragraph('晨江市第一医院去年新增床位800张。'), figure);
  const body = await getBody(idOf(1));
  expect(body?.statistics).toMatchObject([{ value: 800, unit: '张' }]);
  expect(body?.pictures.map(({ caption }) => caption)).toContain('新图');
  expect(await getClipping(idOf(1))).toMatchObject({
    genre: { id: 'feature' },
    hospitals: [{ name: '晨江市第一医院' }],
    counts: { statistics: 1, characters: 18 },
  });
});

test('a highlight whose words are gone is kept', async () => {
  const mark = { id: 'a', block: 0, start: 0, end: 3, quote: '晨江市', note: '核对', createdAt: timeOf(2) };
  await editHighlights(idOf(1), { put: [{ ...mark, colour: 'pink' }], drop: [] }, timeOf(3));
  await edit(paragraph('全文换过了。'));
  expect(await getBody(idOf(1))).toMatchObject({ highlights: [mark] });
  expect(await getClipping(idOf(1))).toMatchObject({ counts: { highlights: 1, notes: 1 } });
});

test('undoing an edit leaves a text that nobody corrected', async () => {
  await edit(paragraph('改过一次。'));
  await edit(paragraph('改过两次。'));
  expect(await listRevisions(idOf(1))).toHaveLength(1);
  expect(await listCorrectedFields(idOf(1))).toContain('text');
  await restoreRevision({ revisionId: session });
  expect((await getBody(idOf(1)))?.text).toBe(makeRecord(1).body.text);
  expect(await listCorrectedFields(idOf(1))).not.toContain('text');
});

test('a clipping that is gone is said to be', async () => {
  const gone = await editText({ id: idOf(9), body: { type: 'root', children: [] }, session });
  expect(gone).toEqual({ ok: false, failure: 'not-found' });
});
