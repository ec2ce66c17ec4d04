import { describe, expect, test } from 'vitest';
import { localDay, printedDay } from '@/lib/export/local-day';

describe('the day of an instant is that of the zone', () => {
  test.for<[string, string | undefined, string]>([
    ['2025-03-31T15:59:59Z', undefined, '2025-03-31'],
    ['2025-03-31T16:00:00Z', undefined, '2025-04-01'],
    ['2025-03-31T16:00:00Z', 'UTC', '2025-03-31'],
    ['2025-01-01T00:30:00Z', 'America/New_York', '2024-12-31'],
  ])('%s in %s is %s', ([instant, zone, expected]) => {
    expect(localDay(instant, zone)).toBe(expected);
  });
  test('a zone there is not is an error', () => {
    expect(() => localDay('2025-03-31T16:00:00Z', 'Nowhere/City')).toThrow(RangeError);
  });
});

describe("the printed day is the page's own", () => {
  test.for<[string | null, string]>([
    ['2025-03-01T23:30:00+08:00', '2025-03-01'],
    ['2025-03-01T00:30:00+08:00', '2025-03-01'],
    ['2025-03-01', '2025-03-01'],
    ['soon', ''],
    [null, ''],
  ])('%s → %s', ([date, expected]) => {
    expect(printedDay(date)).toBe(expected);
  });
});
