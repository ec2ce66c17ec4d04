import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from '@/lib/text/compare-texts';

test.for([
  ['甲。乙。丙。', '甲。乙。丙。', ['same 甲。乙。丙。']],
  ['甲。乙。丙。', '甲。丁。丙。', ['same 甲。', 'gone 乙。', 'new 丁。', 'same 丙。']],
  ['甲。乙。', '甲。乙。丙。', ['same 甲。乙。', 'new 丙。']],
  ['甲。乙。丙。丁。', '乙。戊。丁。', ['gone 甲。', 'same 乙。', 'gone 丙。', 'new 戊。', 'same 丁。']],
  ['', '甲。', ['new 甲。']],
  ['', '', []],
] as const)('%s → %s', ([older, newer, runs]) => {
  expect(compareTexts(older, newer).map(({ kind, text }) => `${kind} ${text}`)).toEqual(runs);
});

test('the runs give back both texts', () => {
  const text = array(constantFrom('甲。', '乙！', '丙？', '丁\n', '戊')).map((parts) => parts.join(''));
  assert(
    property(text, text, (older, newer) => {
      const runs = compareTexts(older, newer);
      const without = (kind: string) =>
        runs
          .filter((run) => run.kind !== kind)
          .map((run) => run.text)
          .join('');
      expect(without('new')).toBe(older);
      expect(without('gone')).toBe(newer);
    }),
    { seed: 7 },
  );
});
