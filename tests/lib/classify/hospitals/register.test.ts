import { expect, test } from 'vitest';
import { enrol } from '@/lib/classify/hospitals/register';

const region = { province: '湖北省', city: '随州市', county: '' };
const central = { name: '随州市中心医院', aliases: ['市中心医院', '随州中心医院', '附院'], primary: true };

test('a subject is entered with the names that are its own', () => {
  expect(enrol([], central, { region })).toEqual([
    { name: '随州市中心医院', aliases: ['随州中心医院'], ...region, sources: [] },
  ]);
});

test('a known hospital gains names and keeps its region where none was read', () => {
  const register = enrol([], { ...central, aliases: [] }, { region });
  const nowhere = { province: '', city: '', county: '' };
  expect(enrol(register, central, { region: nowhere })).toMatchObject([
    { aliases: ['随州中心医院'], city: '随州市' },
  ]);
});

test.for(['县医院', '市中心医院', '第一医院', '附属医院', '中医院'])(
  '%s is any town’s and not entered',
  (name) => {
    expect(enrol([], { name, aliases: [], primary: true }, { region })).toEqual([]);
  },
);

test('a name put right leaves the register', () => {
  const wrong = enrol([], { name: '随州中心医院', aliases: [], primary: true }, { region });
  const right = { ...central, aliases: ['随州中心医院'] };
  expect(enrol(wrong, right, { region, insteadOf: '随州中心医院' })).toMatchObject([
    { name: '随州市中心医院', aliases: [] },
  ]);
});
