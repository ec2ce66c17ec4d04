import { text } from '@/lib/platform/texts';
import type { Hospital } from '@/lib/schema/reading';
import type { ChipItem } from './Chip';
import { gradeWords } from './hospital-words';

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

/** Gives the report's subject a kind or a grade; an empty one takes it away. */
export const gradeHospital = (
  hospitals: readonly Hospital[],
  grade: { kind?: string | undefined; level?: string | undefined },
): Hospital[] =>
  hospitals.map((hospital) => {
    if (!hospital.primary) return hospital;
    const { kind, level, ...rest } = { ...hospital, ...grade };
    return { ...rest, ...(kind && { kind }), ...(level && { level }) };
  });

/** Hospitals as chips: the subject first, each with its grade and the other names it is printed by. */
export const hospitalChips = (hospitals: readonly Hospital[]): ChipItem[] =>
  hospitals
    .toSorted((one, other) => Number(other.primary) - Number(one.primary))
    .map((hospital) => {
      const { name, aliases } = hospital;
      const also = aliases.length > 0 && text('hospital_aliases', aliases.join(text('list_separator')));
      const why = [gradeWords(hospital), also].filter(Boolean).join('\n');
      return { id: name, name, ...(why && { why }) };
    });
