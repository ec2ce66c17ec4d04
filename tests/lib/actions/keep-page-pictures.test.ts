import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { keepPagePictures } from '@/lib/actions/keep-page-pictures';
import { changeSettings } from '@/lib/platform/settings';
import { getPictures, listPictureLinks } from '@/lib/store/pictures';
import { saveClipping } from '@/lib/store/save-clipping';
import { idOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../store/library';
import { fakeWorker } from './worker';

const own = 'https://news.example/picture/1.jpg';
const foreign = 'https://img.example/1.jpg';
const cached = { type: 'image/jpeg', base64: btoa('\u00FF\u00D8') };

beforeEach(async () => {
  fakeWorker({});
  const record = makeRecord(1);
  const links = [own, foreign].map((src) => ({ ...record.links[0]!, src }));
  await saveClipping({ ...record, links });
});
afterEach(emptyLibrary);

/** Answers what a script in the page answers, and tells which pictures it was asked for. */
function pageAnswers(answer: unknown): () => unknown[] {
  const run = vi.fn(async () => [{ result: answer }]);
  Object.assign(browser, { scripting: { executeScript: run } });
  return () => (run.mock.calls as unknown as [{ args: unknown[] }][]).map(([{ args }]) => args[0]);
}

test('what the page has loaded from its own host is kept without leave', async () => {
  const asked = pageAnswers(cached);
  await keepPagePictures(1, idOf(1));
  expect(asked()).toEqual([own]);
  const kept = await getPictures(idOf(1));
  expect(kept.get(own)).toMatchObject({ type: 'image/jpeg', bytes: new Uint8Array([0xff, 0xd8]) });
  expect(kept.size).toBe(1);
});

test.for([
  ['a picture that is not in the cache', null],
  ['a drawing with scripts', { type: 'image/svg+xml', base64: btoa('<svg>') }],
  ['another shape', { type: 'image/png', base64: 1 }],
  ['more than is asked for', { ...cached, src: foreign }],
])('%s waits for the queue', async ([, answer]) => {
  pageAnswers(answer);
  await keepPagePictures(1, idOf(1));
  expect(await listPictureLinks(idOf(1))).toMatchObject([{ state: 'waiting' }, { state: 'waiting' }]);
});

test('a tab that went away leaves all to the queue', async () => {
  Object.assign(browser, {
    scripting: { executeScript: vi.fn().mockRejectedValue(new Error('No tab with id: 1')) },
  });
  await keepPagePictures(1, idOf(1));
  expect(await getPictures(idOf(1))).toEqual(new Map());
});

test('an editor who wants no pictures kept gets none', async () => {
  const asked = pageAnswers(cached);
  await changeSettings({ keepPictures: false });
  await keepPagePictures(1, idOf(1));
  expect(asked()).toEqual([]);
});
