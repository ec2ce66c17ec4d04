import { expect, test } from 'vitest';
import { attempt, failureOf } from '@/lib/store/database-failure';

const named = (name: string, message = '', inner?: unknown) =>
  Object.assign(new Error(message), { name, inner });

test.for([
  [named('QuotaExceededError'), 'quota-exceeded'],
  [named('AbortError', 'aborted', named('QuotaExceededError')), 'quota-exceeded'],
  [named('DataError', 'Failed to write blobs (IOError)'), 'quota-exceeded'],
  [
    named(
      'InvalidStateError',
      'A mutation operation was attempted on a database that did not allow mutations.',
    ),
    'quota-exceeded',
  ],
  [named('InvalidStateError', 'closing'), 'database-failed'],
  [named('UnknownError', 'Internal error opening backing store'), 'database-failed'],
  [Object.assign(named('BulkError'), { failures: [named('QuotaExceededError')] }), 'quota-exceeded'],
  [named('OpenFailedError', '', named('VersionError')), 'database-newer'],
  [named('TypeError'), undefined],
  [undefined, undefined],
] as const)('%s is %s', ([error, failure]) => {
  expect(failureOf(error)).toBe(failure);
});

test('attempt gives values for what the disk refuses and throws on what is our mistake', async () => {
  expect(await attempt(async () => 7)).toEqual({ ok: true, value: 7 });
  const full = named('QuotaExceededError', 'full');
  expect(await attempt(() => Promise.reject(full))).toEqual({
    ok: false,
    failure: 'quota-exceeded',
    detail: 'full',
  });
  await expect(attempt(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
});
