import { expect, test } from 'vitest';
import { versionRows } from '@/components/library/version-rows';
import { makeBody, makeClipping } from '../../builders';

const version = (headline: string, text: string) => ({
  clipping: makeClipping(1, { headline }),
  body: makeBody(1, { text }),
});

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
