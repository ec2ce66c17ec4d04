import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { commandNames, obey } from '@/lib/actions/commands';
import { countsOf } from '@/lib/actions/make-clipping';
import type { Messages } from '@/lib/platform/messages';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import type { BodyElement } from '@/lib/schema/body';
import type { Command } from '@/lib/schema/command';
import { createCollection, listCollections } from '@/lib/store/collections';
import { database } from '@/lib/store/database';
import { getKnowledge, putKnowledge } from '@/lib/store/knowledge';
import { saveClipping } from '@/lib/store/save-clipping';
import { idOf, makeCapture, makeStatistic, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../store/library';
import { fakeWorker, reportPage } from './worker';

type Name = keyof Messages;
type Answer<One extends Name> = Extract<ReturnType<Messages[One]>, { ok: true }>['value'];
type Sent = { [One in Name]: [name: One, payload: Command<One>] }[Name];

/** A command, and the one that takes it back, made of its answer and of what is stored then. */
type Back<One extends Name> = {
  send: Command<One>;
  back: (answer: Answer<One>) => Sent | Promise<Sent>;
};

/** Why a command needs no way back. */
type None =
  /** The editor is asked first, for nothing brings it back. */
  | 'asked first'
  /** It changes nothing that the editor made or sees as changed. */
  | 'changes nothing'
  /** It is a way back itself. */
  | 'a way back';

const [one, two, shelf, view] = [idOf(1), idOf(2), idOf(20), idOf(21)];
const paragraph = (value: string): BodyElement => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value }],
});
const newest = async (): Promise<Sent> => {
  const revisions = await database.revisions.orderBy('id').toArray();
  const last = revisions.toSorted((a, b) => a.replacedAt.localeCompare(b.replacedAt)).at(-1);
  return ['restoreRevision', { revisionId: last!.id }];
};
const hospital = {
  name: '晨江市第一医院',
  aliases: ['市一院'],
  province: '',
  city: '',
  county: '',
  sources: [],
  kept: true,
};
const mark = {
  id: 'a',
  block: 0,
  start: 0,
  end: 3,
  quote: '晨江市',
  note: '',
  colour: 'yellow',
  createdAt: timeOf(3),
} as const;

/** Every command there is, and how what it does is taken back; one that is not here does not compile. */
const ways: { [One in Name]: Back<One> | None } = {
  clipTab: {
    send: { tabId: 3, mode: 'both', selection: false, captureId: idOf(30) },
    back: (receipt) => ['undoClip', receipt],
  },
  saveCapture: {
    send: { tabId: 3, capture: makeCapture(4) },
    back: (receipt) => ['undoClip', receipt],
  },
  editClipping: {
    send: { id: one, patch: { tags: ['要闻'], note: '记', topics: [] } },
    back: ({ before }) => ['editClipping', { id: one, patch: before }],
  },
  editClippings: {
    send: { ids: [one, two], addTags: ['要闻'], starred: true, removeCollections: [shelf] },
    back: ({ before }) => ['putBackClippings', { before }],
  },
  editText: {
    send: { id: one, body: { type: 'root', children: [paragraph('另一段。')] }, session: idOf(31) },
    back: () => ['restoreRevision', { revisionId: idOf(31) }],
  },
  editHighlights: {
    send: { id: one, put: [mark], drop: [] },
    back: () => ['editHighlights', { id: one, put: [], drop: [mark.id] }],
  },
  editStatistics: {
    send: { id: one, statistics: [makeStatistic()] },
    back: () => ['editStatistics', { id: one, statistics: makeRecord(1).body.statistics }],
  },
  binClippings: {
    send: { ids: [one, two], binned: true },
    back: () => ['binClippings', { ids: [one, two], binned: false }],
  },
  createCollection: {
    send: { name: '年终' },
    back: ({ id }) => ['deleteCollection', { id }],
  },
  editCollection: {
    send: { id: shelf, patch: { name: '新名', archived: true } },
    back: ({ before }) => ['editCollection', { id: shelf, patch: before }],
  },
  arrangeCollection: {
    send: { id: shelf, moved: [two], target: one, after: false },
    back: ({ before }) => ['editCollection', { id: shelf, patch: before }],
  },
  placeCollections: {
    send: { ids: [shelf, view] },
    back: () => ['placeCollections', { ids: [view, shelf] }],
  },
  deleteCollection: {
    send: { id: shelf },
    back: (deleted) => ['restoreCollection', deleted!],
  },
  restoreRevision: 'a way back',
  readAgain: { send: { ids: [two] }, back: newest },
  takeReading: {
    send: { id: one, capture: makeCapture(1, { headline: '读出的另一题' }) },
    back: newest,
  },
  setLearned: {
    send: {
      learned: { version: 1, corrections: 3, topics: {}, primary: {}, genres: {}, hospitals: {} },
    },
    back: () => ['setLearned', { learned: null }],
  },
  editTaxonomy: {
    send: { edit: { act: 'rename', id: defaultTaxonomy.topics[0]!.id, zh: '党建工作', en: 'Party' } },
    back: ({ undo }) => ['editTaxonomy', { edit: undo }],
  },
  editRegister: {
    send: { edit: { act: 'delete', name: hospital.name } },
    back: ({ undo }) => ['editRegister', { edit: undo }],
  },
  undoClip: 'a way back',
  undoToast: 'a way back',
  putBackClippings: 'a way back',
  restoreCollection: 'a way back',
  deleteClippings: 'asked first',
  freeRoom: 'asked first',
  previewTab: 'changes nothing',
  keepPictures: 'changes nothing',
  retryJobs: 'changes nothing',
  exportClippings: 'changes nothing',
};

beforeEach(async () => {
  fakeWorker({ 3: reportPage(3) });
  for (const n of [1, 2]) {
    const { clipping, ...record } = makeRecord(n);
    const counts = countsOf(record.body);
    await saveClipping({ ...record, clipping: { ...clipping, counts } });
  }
  await createCollection(shelf, { name: '头条' }, timeOf(0));
  await createCollection(view, { name: '急诊', view: 'q=急诊' }, timeOf(1));
  await putKnowledge('register', [hospital]);
  await obey('editClippings', { ids: [one, two], addCollections: [shelf] }, page());
});
afterEach(emptyLibrary);

const page = () => ({ id: browser.runtime.id, url: `${browser.runtime.getURL('/')}options.html` });

/** A row without fields that say when it changed, or in numbers what its place among others says. */
const without = (row: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

/** Everything an editor sees: what is in the library, its order, and what readings are made by. */
async function seen() {
  const rows = (await database.clippings.toArray()).filter(({ binnedAt }) => !binnedAt);
  const bodies = await database.bodies.bulkGet(rows.map(({ id }) => id));
  return {
    rows: rows.map((row) => without(row, ['revision', 'changedAt', 'updatedAt'])),
    bodies: bodies.map((body) => body && { ...body, rules: '' }),
    collections: (await listCollections()).map((row) => without(row, ['updatedAt', 'place'])),
    topics: ((await getKnowledge('taxonomy')) ?? defaultTaxonomy).topics,
    register: await getKnowledge('register'),
    learned: await getKnowledge('learned'),
  };
}

test('every command is here', () => {
  expect(Object.keys(ways).toSorted()).toEqual(commandNames.toSorted());
});

const undoable = Object.entries(ways).filter(([, way]) => typeof way !== 'string') as [Name, Back<Name>][];

test.for(undoable)('%s is taken back', async ([name, { send, back }]) => {
  const before = await seen();
  const answer = await obey(name, send, page());
  expect(answer).toMatchObject({ ok: true });
  expect(await seen()).not.toEqual(before);
  const [undoing, payload] = await back((answer as unknown as { value: never }).value);
  expect(await obey(undoing, payload, page())).toMatchObject({ ok: true });
  expect(await seen()).toEqual(before);
});
