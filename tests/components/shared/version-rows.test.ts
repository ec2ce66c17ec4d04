import { expect, test } from 'vitest';
import { changedWords, nearChanges, versionRows } from '@/components/shared/version-rows';

const version = (headline: string, text: string) => ({ kicker: '', headline, subtitle: '', text });

test('what takes the place of something stands beside it', () => {
  const rows = versionRows(
    version('新院区启用', '开放床位800张。门诊正常。咨询电话不变。'),
    version('新院区启用', '开放床位900张。门诊正常。'),
  );
  expect(rows.filter(({ same }) => !same)).toEqual([
    { same: false, older: '开放床位800张。', newer: '开放床位900张。' },
    { same: false, older: '咨询电话不变。', newer: '' },
  ]);
  expect(rows.map(({ older }) => older).join('')).toBe('新院区启用\n开放床位800张。门诊正常。咨询电话不变。');
  expect(rows.map(({ newer }) => newer).join('')).toBe('新院区启用\n开放床位900张。门诊正常。');
});

test('headings are compared too', () => {
  const rows = versionRows(version('旧题', '正文。'), version('新题', '正文。'));
  expect(rows[0]).toMatchObject({ same: false, older: expect.stringContaining('旧题') });
});

test('the same versions have nothing that differs', () => {
  const one = version('题', '正文。');
  expect(versionRows(one, one).every(({ same }) => same)).toBe(true);
});

test.for([
  ['床位800张。', '床位900张。', '床位[800]张。', '床位[900]张。'],
  ['用了MRI机。', '用了MR机。', '用了[MRI]机。', '用了[MR]机。'],
  ['今日开诊。', '今日正式开诊。', '今日[]开诊。', '今日[正式]开诊。'],
  ['导语全换。', '另起一行文字。', '[导语全换。]', '[另起一行文字。]'],
  ['', '新增一句。', '[]', '[新增一句。]'],
] as const)('%s and %s', ([older, newer, before, after]) => {
  const sides = changedWords({ same: false, older, newer });
  const shown = Object.values(sides).map((side) => `${side.before}[${side.changed}]${side.behind}`);
  expect(shown).toEqual([before, after]);
});

test('of what is the same the words next to a change are shown', () => {
  const text = '甲'.repeat(300);
  expect(nearChanges(text, 'between')).toEqual({ head: '甲'.repeat(48), tail: '甲'.repeat(48) });
  expect(nearChanges(text, 'first')).toEqual({ head: '', tail: '甲'.repeat(48) });
  expect(nearChanges(text, 'last')).toEqual({ head: '甲'.repeat(48), tail: '' });
  expect(nearChanges('甲'.repeat(90), 'between')).toBeNull();
});
