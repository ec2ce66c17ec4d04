import type { Hospital } from '@/lib/schema/reading';

/** Adds a hospital by its name; the first one of a report is its subject. */
export const addHospital = (hospitals: readonly Hospital[], name: string): Hospital[] =>
  hospitals.some((hospital) => hospital.name === name)
    ? [...hospitals]
    : [...hospitals, { name, aliases: [], primary: hospitals.length === 0 }];

/** Takes a hospital away; where it was the subject, the next one is. */
export function removeHospital(hospitals: readonly Hospital[], name: string): Hospital[] {
  const left = hospitals.filter((hospital) => hospital.name !== name);
  const [next] = left;
  return left.some((hospital) => hospital.primary) || !next ? left : firstHospital(left, next.name);
}

/** Makes a hospital the report's subject. */
export const firstHospital = (hospitals: readonly Hospital[], name: string): Hospital[] =>
  hospitals.map((hospital) => ({ ...hospital, primary: hospital.name === name }));
