import type { Report } from '@/lib/schema/report';
import { splitSentences } from '@/lib/text/split-sentences';
import { findNames, type NameMention } from './find-names';
import { hospitalLevels, kindOf } from './hospital-kinds';

/** What a report prints of a hospital beside its name; empty strings where it prints nothing. */
export type Grade = { kind: string; level: string };

/** `三级甲等综合医院`, `三甲妇幼保健院`, `二级中医院`: a grade, and the kind of house printed behind it. */
const graded =
  /([一二三])(?:级([特甲乙丙])等|([特甲乙丙])(?![^，。；医中妇专综口肿儿精骨眼（）()、])|级(?=(?:公立)?(?:综合|专科|中医|中西医|妇幼|口腔|肿瘤|精神|儿童|民族)?(?:性|类)?(?:医院|保健院)))(?:公立)?((?:综合|专科|中医药?|中西医结合|妇幼|妇女儿童|妇产|儿童|口腔|肿瘤|精神|骨科|眼科|民族|传染病|康复)?(?:性|类|专科)?(?:医院|保健院)?)/g;

/** The hospital holds the grade: it is one, became one, was found to be one. */
const holds =
  /(?:是|为|系|属于?|成为|跻身|跃[升居]为?|晋[升级]为?|升[格级]为|获评|荣膺|被?评为|评定为|评审为|确定为|认定为|核定为|通过|获批|获得|取得|创成|建成|成功创建|创建成为?|挂牌|作为)[^。；]{0,24}$/;
/** It only wants the grade, works beside those that have it, or is measured by it. */
const lacks =
  /(?:创建(?!为|成|成功)|争创|迎接?|冲刺|申[报请]|力争|打造|致力|建设(?!成)|目标|对[标照]|按照?|参照|达到|标准|迈向|瞄准|筹[建备]|拟|将|与|同|和|到|赴|来自|从|向|[多数各几两三四五六七八九十\d]+[家所]|各|全国|省内(?!首|唯|第)|国内(?!首)|周边|上级|其[他它]|[大知]型?名?|支援|帮扶|[转送]至?|请来?|辞|有了?|未来|规划|拥有)[^，。；]{0,14}$/;
const onlyMeasured =
  /^(?:的?标准|评审(?!.{0,4}(?:通过|合格|达标))|创建(?!成功)|复?审|绩效|建设|目标|规划|验收组|水平|中|的)/;

type Printed = Grade & { start: number; end: number };

function gradesIn(sentence: string): Printed[] {
  return [...sentence.matchAll(graded)].map((match) => {
    const [words, step = '', full = '', short = '', house = ''] = match;
    const rank = full || short;
    return {
      level: `${step}级${rank ? `${rank}等` : ''}`,
      kind: house ? kindOf(house) : '',
      start: match.index,
      end: match.index + words.length,
    };
  });
}

/** Whose grade it is: the name set right behind it, else the last one before the words that give it; -1 where nobody has it. */
function ownerOf(
  sentence: string,
  { start, end }: Printed,
  names: readonly NameMention[],
): number | 'subject' {
  const behind = names.findIndex((name) => name.start >= start && name.start - end <= 2 && name.end > end);
  if (behind >= 0) return behind;
  const before = names.findLastIndex((name) => name.end <= start);
  const gap = sentence.slice(names[before]?.end ?? 0, start);
  if (onlyMeasured.test(sentence.slice(end)) && !/通过[^，。；]{0,8}$/.test(gap)) return -1;
  const held =
    /^[（(][^）)]{0,12}$/.test(gap) ||
    (holds.test(gap) && !lacks.test(gap.replace(/^.*(?:成功|顺利)(?:创建)?/, '')));
  if (!held) return -1;
  return before >= 0 ? before : 'subject';
}

/** Of two grades the higher: a history tells the lower ones on the way. */
const higher = (one: string, other: string): string =>
  hospitalLevels.find((level) => level === one || level === other) ?? other;

const mostSentences = 40;
/** Characters of a sentence that are looked at; what is longer is no sentence. */
const longest = 500;

/**
 * Kind and grade of a report's hospitals, where printed: the kind in the name itself (中医院, 妇幼保健院) or behind the
 * grade (三级甲等综合医院); the grade where a sentence gives it to the hospital, not where it is wanted, a partner's or a
 * measure. `groups` are every hospital's names, the subject's first.
 */
export function readGrades(report: Report, groups: readonly (readonly string[])[]): Grade[] {
  const grades = groups.map((names): Grade => ({
    kind: names.map(kindOf).find((kind) => kind !== '') ?? '',
    level: '',
  }));
  const texts = [report.headline, report.subtitle, ...report.lines.map(({ text }) => text)];
  const sentences = texts
    .flatMap((text) =>
      splitSentences(text).map(({ start, end }) => text.slice(start, Math.min(end, start + longest))),
    )
    .filter((sentence) => sentence.search(graded) >= 0)
    .slice(0, mostSentences);
  for (const sentence of sentences) {
    const names = findNames(sentence);
    for (const printed of gradesIn(sentence)) {
      const outer = names.filter((name) => name.start < printed.start || name.end > printed.end);
      const owner = ownerOf(sentence, printed, outer);
      const name = owner === 'subject' ? undefined : outer[owner]?.name;
      const index =
        owner === 'subject'
          ? 0
          : groups.findIndex((group) => name !== undefined && group.some((own) => name.endsWith(own)));
      const grade = grades[index];
      if (!grade) continue;
      grade.level = higher(grade.level, printed.level);
      grade.kind ||= printed.kind;
    }
  }
  return grades;
}
