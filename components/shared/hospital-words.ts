import { kindKeys, levelCode } from '@/lib/classify/hospitals/hospital-kinds';
import { languageTag, text } from '@/lib/platform/texts';
import type { Hospital } from '@/lib/schema/reading';

const isKind = (kind: string): kind is keyof typeof kindKeys => Object.hasOwn(kindKeys, kind);

/** A kind of hospital in the reader's language; one the table does not know stands for itself. */
export const kindName = (kind: string): string =>
  isKind(kind) ? text(`hospital_kind_${kindKeys[kind]}`) : kind;

/** A grade in the reader's language: as printed, in English as it is written abroad. */
export function levelName(level: string): string {
  const code = levelCode(level);
  return code && languageTag().startsWith('en') ? text('hospital_level', code) : level;
}

/** Kind and grade of a hospital as one phrase; empty where neither is known. */
export const gradeWords = ({ kind, level }: Pick<Hospital, 'kind' | 'level'>): string =>
  [level && levelName(level), kind && kindName(kind)].filter(Boolean).join(' · ');
