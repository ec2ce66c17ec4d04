import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type Desk, editAll, moveToBin } from '@/components/hooks/bulk-acts';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import { idOf } from '@/tests/builders';

type Sent = { name: string; payload: Record<string, unknown> };
const sent: Sent[] = [];
let answer: (command: Sent) => Outcome<unknown>;
vi.mock('@/components/hooks/send-command', () => ({
  sendCommand: async (name: string, payload: Record<string, unknown>) => {
    const command = { name, payload };
    sent.push(command);
    return answer(command);
  },
}));

/** A desk that stops work after so many items, with what was told on it. */
function desk(stopAfter = Number.POSITIVE_INFINITY) {
  const told: { outcome: Outcome<unknown>; words: string; undo?: (() => void) | undefined }[] = [];
  const control = new AbortController();
  const at: Desk = {
    run: (_label, _total, task) =>
      task({ onStep: (count) => count >= stopAfter && control.abort(), signal: control.signal }),
    tell: (outcome, { words, undo }) => told.push({ outcome, words, undo }) > 0,
  };
  return { at, told };
}

const ids = Array.from({ length: 450 }, (_, n) => idOf(n));
const sizes = (): number[] =>
  sent.map(({ payload }) => ((payload['ids'] ?? payload['before']) as unknown[]).length);

beforeEach(() => {
  sent.length = 0;
  answer = () => done(null);
  Object.assign(browser.i18n, {
    getMessage: (key: string, words: string[] = []) => [key, ...words].join(' '),
  });
});

test('many are moved in portions, and all of them back', async () => {
  const { at, told } = desk();
  await moveToBin(at, ids, true);
  expect(sizes()).toEqual([200, 200, 50]);
  expect(told).toMatchObject([{ words: 'library_binned 450' }]);
  told[0]?.undo?.();
  await expect.poll(() => told).toHaveLength(2);
  expect(sent.slice(3).every(({ payload }) => payload['binned'] === false)).toBe(true);
  expect(sizes().slice(3)).toEqual([200, 200, 50]);
});

test('what was stopped is undone as far as it went', async () => {
  const { at, told } = desk(200);
  await moveToBin(at, ids, true);
  expect(sizes()).toEqual([200]);
  expect(told).toMatchObject([{ words: 'bulk_stopped 200 450' }]);
  const { at: again, told: back } = desk();
  await moveToBin(again, ids.slice(0, 200), false);
  expect(back).toMatchObject([{ words: 'library_restored 200' }]);
});

test('a failure halfway is told, and what was done before it can be undone', async () => {
  answer = () => (sent.length > 1 ? failed('quota-exceeded') : done(null));
  const { at, told } = desk();
  await moveToBin(at, ids, true);
  expect(told.map(({ outcome, words }) => [outcome.ok, words])).toEqual([
    [false, 'library_binned 450'],
    [true, 'bulk_stopped 200 450'],
  ]);
  expect(told[0]?.undo).toBeUndefined();
  expect(told[1]?.undo).toBeTypeOf('function');
});

test('a failure of the first portion leaves nothing to undo', async () => {
  answer = () => failed('database-failed');
  const { at, told } = desk();
  await moveToBin(at, ids, true);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ outcome: failed('database-failed'), undo: undefined });
});

test('an edit is undone with the values before it', async () => {
  answer = ({ name, payload }) =>
    name === 'editClippings'
      ? done({ before: (payload['ids'] as string[]).map((id) => ({ id, patch: { starred: false } })) })
      : done(null);
  const { at, told } = desk();
  await editAll(at, ids, { starred: true }, 'starred');
  expect(told).toMatchObject([{ words: 'starred' }]);
  told[0]?.undo?.();
  await expect.poll(() => told).toHaveLength(2);
  expect(sent.map(({ name }) => name)).toEqual([
    ...Array.from({ length: 3 }, () => 'editClippings'),
    ...Array.from({ length: 3 }, () => 'putBackClippings'),
  ]);
  expect(sizes()).toEqual([200, 200, 50, 200, 200, 50]);
});
