import { expect, test } from 'vitest';
import { addHospital, firstHospital, removeHospital } from '@/components/shared/hospital-edits';
import type { Hospital } from '@/lib/schema/reading';

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
