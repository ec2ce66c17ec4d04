import { languageTag, text, type TextKey } from '@/lib/platform/texts';
import type { Hospital } from '@/lib/schema/reading';

const kinds: Readonly<Record<string, TextKey>> = {
  综合医院: 'hospital_kind_general',
  中医医院: 'hospital_kind_tcm',
  中西医结合医院: 'hospital_kind_integrated',
  民族医医院: 'hospital_kind_ethnic',
  妇幼保健院: 'hospital_kind_maternal',
  专科医院: 'hospital_kind_specialised',
  康复医院: 'hospital_kind_rehabilitation',
  疗养院: 'hospital_kind_sanatorium',
  卫生院: 'hospital_kind_township',
  社区卫生服务机构: 'hospital_kind_community',
  村卫生室: 'hospital_kind_village',
};

/** A kind of hospital in the reader's language; one the table does not know stands for itself. */
export const kindName = (kind: string): string => (kinds[kind] ? text(kinds[kind]) : kind);

const steps: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3' };
const ranks: Readonly<Record<string, string>> = { 特: ' special', 甲: 'A', 乙: 'B', 丙: 'C' };

/** A grade in the reader's language: 三级甲等, in English as it is written abroad, `3A`. */
export function levelName(level: string): string {
  const [, step = '', rank = ''] = /^([一二三])级(?:([特甲乙丙])等)?$/.exec(level) ?? [];
  if (!step || !languageTag().startsWith('en')) return level;
  return text('hospital_level', `${steps[step]}${ranks[rank] ?? ''}`);
}

/** Kind and grade of a hospital as one phrase; empty where neither is known. */
export const gradeWords = ({ kind, level }: Pick<Hospital, 'kind' | 'level'>): string =>
  [level && levelName(level), kind && kindName(kind)].filter(Boolean).join(' · ');
