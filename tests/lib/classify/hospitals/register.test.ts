import { expect, test } from 'vitest';
import { enrol } from '@/lib/classify/hospitals/register';

const region = { province: '湖北省', city: '随州市', county: '' };
const central = { name: '随州市中心医院', aliases: ['市中心医院', '随州中心医院', '附院'], primary: true };

test('a subject is entered with the names that are its own', () => {
  expect(enrol([], { hospital: central, region })).toEqual([
    { name: '随州市中心医院', aliases: ['随州中心医院'], ...region, sources: [] },
  ]);
});

test('a known hospital gains names and keeps its region where none was read', () => {
  const register = enrol([], { hospital: { ...central, aliases: [] }, region });
  const nowhere = { province: '', city: '', county: '' };
  expect(enrol(register, { hospital: central, region: nowhere })).toMatchObject([
    { aliases: ['随州中心医院'], city: '随州市' },
  ]);
});

test.for(['县医院', '市中心医院', '第一医院', '附属医院', '中医院'])(
  '%s is any town’s and not entered',
  (name) => {
    expect(enrol([], { hospital: { name, aliases: [], primary: true }, region })).toEqual([]);
  },
);

test('a name put right leaves the register', () => {
  const wrong = enrol([], { hospital: { name: '随州中心医院', aliases: [], primary: true }, region });
  const right = { ...central, aliases: ['随州中心医院'] };
  expect(enrol(wrong, { hospital: right, region, insteadOf: '随州中心医院' })).toMatchObject([
    { name: '随州市中心医院', aliases: [] },
  ]);
});

test('kind, grade and the hospital’s own site are entered, and what a later report prints of them', () => {
  const graded = { ...central, kind: '综合医院', level: '三级乙等' };
  const register = enrol([], { hospital: graded, region, source: '随州市中心医院' });
  expect(register).toMatchObject([{ kind: '综合医院', level: '三级乙等', sources: ['随州市中心医院'] }]);
  const later = enrol(register, { hospital: { ...central, level: '三级甲等' }, region, source: '健康随州' });
  expect(later).toMatchObject([
    { kind: '综合医院', level: '三级甲等', sources: ['随州市中心医院', '健康随州'] },
  ]);
});

test('what the editor wrote or took out stands against every report', () => {
  const kept = {
    name: '随州市中心医院',
    aliases: [],
    province: '湖北省',
    city: '随州市',
    county: '曾都区',
    sources: [],
    level: '三级甲等',
    kept: true,
    dropped: ['随州中心医院', '随州发布'],
  };
  const told = { ...central, level: '二级甲等', kind: '综合医院' };
  expect(enrol([kept], { hospital: told, region, source: '随州发布' })).toEqual([
    { ...kept, kind: '综合医院' },
  ]);
  expect(enrol([kept], { hospital: told, region, corrected: true })).toMatchObject([
    { level: '二级甲等', county: '' },
  ]);
});

test('a name that is another entry’s own is no alias', () => {
  const other = enrol([], { hospital: { name: '随州中心医院', aliases: [], primary: true }, region });
  const register = enrol(other, { hospital: central, region, insteadOf: '随州市中心医院' });
  expect(register.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['随州中心医院', []],
    ['随州市中心医院', []],
  ]);
});
