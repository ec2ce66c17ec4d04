import { beforeAll, expect, test } from 'vitest';
import {
  addHospital,
  firstHospital,
  gradeHospital,
  hospitalChips,
  removeHospital,
} from '@/components/shared/hospital-edits';
import { speak } from '@/lib/platform/texts';
import type { Hospital } from '@/lib/schema/reading';
import chinese from '@/public/_locales/zh_CN/messages.json';

beforeAll(() => speak(chinese));

const names = (hospitals: readonly Hospital[]) =>
  hospitals.map(({ name, primary }) => (primary ? `${name}*` : name));
const two = addHospital(addHospital([], '甲医院'), '乙医院');

test('the first hospital is the subject', () => {
  expect(names(two)).toEqual(['甲医院*', '乙医院']);
  expect(names(addHospital(two, '乙医院'))).toEqual(['甲医院*', '乙医院']);
});

test('the next is the subject when it is removed', () => {
  expect(names(removeHospital(two, '甲医院'))).toEqual(['乙医院*']);
  expect(names(removeHospital(two, '乙医院'))).toEqual(['甲医院*']);
  expect(removeHospital(addHospital([], '甲医院'), '甲医院')).toEqual([]);
});

test('another can be made the subject, and keeps its aliases', () => {
  const known: Hospital[] = [...two.slice(0, 1), { name: '丙医院', aliases: ['三院'], primary: false }];
  expect(firstHospital(known, '丙医院')[1]).toEqual({ name: '丙医院', aliases: ['三院'], primary: true });
});

test('as chips the subject stands first, with its other names', () => {
  const known: Hospital[] = [
    { name: '甲医院', aliases: [], primary: false },
    { name: '丙医院', aliases: ['三院', '该院'], primary: true },
  ];
  expect(hospitalChips(known)).toEqual([
    { id: '丙医院', name: '丙医院', why: '又称：三院、该院' },
    { id: '甲医院', name: '甲医院' },
  ]);
});

test('the subject alone is graded; an empty grade is taken away, and a chip tells it', () => {
  const graded = gradeHospital(two, { level: '三级甲等', kind: '综合医院' });
  expect(graded[0]).toEqual({ ...two[0], level: '三级甲等', kind: '综合医院' });
  expect(graded[1]).toEqual(two[1]);
  expect(gradeHospital(graded, { kind: '' })[0]).toEqual({ ...two[0], level: '三级甲等' });
  expect(hospitalChips(graded)[0]?.why).toBe('三级甲等 · 综合医院');
});
