import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { runJobs } from '@/lib/actions/run-jobs';
import { database } from '@/lib/store/database';
import { newJob, queueJobs } from '@/lib/store/jobs';
import { getPictures, listPictureLinks } from '@/lib/store/pictures';
import { saveClipping } from '@/lib/store/save-clipping';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../store/library';
import { fakeWorker } from './worker';

const bytes = new Uint8Array([137, 80, 78, 71]);
const png = () => new Response(bytes, { headers: { 'content-type': 'image/png' } });
const refused = () => new Response('', { status: 403 });

beforeEach(async () => {
  fakeWorker({});
  vi.mocked(browser.permissions.contains).mockImplementation(async () => true);
  Object.assign(browser, { declarativeNetRequest: { updateSessionRules: vi.fn(async () => {}) } });
  await saveClipping(makeRecord(1));
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await emptyLibrary();
});

const stubFetch = (...answers: (() => Response)[]) => {
  const fetch = vi.fn(async () => (answers.length > 1 ? answers.shift()! : answers[0]!)());
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

test('a picture is kept once for all clippings that show it, and the queue is empty', async () => {
  await saveClipping(makeRecord(2));
  stubFetch(png);
  await runJobs();
  expect(await database.pictures.count()).toBe(1);
  const kept = await getPictures(idOf(2));
  expect(kept.get('https://img.example/2.jpg')).toMatchObject({ type: 'image/png', bytes });
  expect(await database.jobs.count()).toBe(0);
});

test('without leave nothing is fetched, and the link says so', async () => {
  vi.mocked(browser.permissions.contains).mockImplementation(async () => false);
  const fetch = stubFetch(png);
  await runJobs();
  expect(fetch).not.toHaveBeenCalled();
  expect(await listPictureLinks(idOf(1))).toMatchObject([{ state: 'not-permitted' }]);
  expect(await database.jobs.count()).toBe(0);
});

test('hot-link protection is met with the referrers a page would send', async () => {
  stubFetch(refused, refused, png);
  await runJobs();
  expect(await listPictureLinks(idOf(1))).toMatchObject([{ state: 'kept' }]);
  const rules = vi.mocked(browser.declarativeNetRequest.updateSessionRules).mock.calls;
  const referrers = rules.flatMap(([{ addRules = [] }]) =>
    addRules.map((rule) => rule.action.requestHeaders?.[0]?.value),
  );
  expect(referrers).toEqual(['https://img.example/', 'https://news.example/story/1?from=list']);
  expect(rules.at(-1)).toEqual([{ removeRuleIds: [1] }]);
});

test.for([
  ['a server that fails', () => new Response('', { status: 500 }), 'HTTP 500', 'host-fails'],
  [
    'a page instead of a picture',
    () => new Response('<p>', { headers: { 'content-type': 'text/html' } }),
    'not a picture: text/html',
    'not-a-picture',
  ],
  [
    'a drawing with scripts',
    () => new Response('<svg>', { headers: { 'content-type': 'image/svg+xml' } }),
    'not a picture: image/svg+xml',
    'not-a-picture',
  ],
  ['nothing', () => new Response('', { headers: { 'content-type': 'image/png' } }), 'empty', 'not-a-picture'],
  [
    'too much',
    () => new Response(bytes, { headers: { 'content-type': 'image/png', 'content-length': '99999999' } }),
    'too large',
    'too-large',
  ],
] as const)('%s is noted, and tried again later', async ([, answer, reason, why]) => {
  stubFetch(answer);
  await runJobs();
  expect(await listPictureLinks(idOf(1))).toMatchObject([{ state: 'failed', reason }]);
  expect(await database.jobs.toArray()).toMatchObject([
    { attempts: 1, state: 'waiting', reason: `1 / 1: ${why}` },
  ]);
  expect(await browser.alarms.get('jobs')).toBeDefined();
});

test('a job of a kind this version does not know is left alone', async () => {
  await emptyLibrary();
  await queueJobs([newJob('find-reprints', idOf(1), timeOf(0))]);
  await runJobs();
  expect(await database.jobs.toArray()).toMatchObject([{ attempts: 0, state: 'waiting' }]);
});

test('pictures of a clipping that was deleted meanwhile are not kept', async () => {
  stubFetch(png);
  await database.clippings.clear();
  await runJobs();
  expect(await database.pictures.count()).toBe(0);
  expect(await database.jobs.count()).toBe(0);
});
