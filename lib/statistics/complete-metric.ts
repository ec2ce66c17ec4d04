/** A deed without its object (三年来写下430多篇, 已办28期): what it counts was said before. */
const bareDeed =
  /^(?:科里|院里|团队|全科|他们|我们)?(?:已|共|先后|累计)*(?:获|获批|做|写|卖|签|办|用|发|送|开|印|拍|演|治|种|卖出|写下|用掉|送出|发出|开出|印发|办了|售出|攒下|拍摄|制作|创作|举办|开展|完成|迎来)?[了过]?$|^[^县村镇乡市省区州床书树人家户课车船井店校院楼房路桥所站班组队肾肝肺心赞票课会分]了?$/;
const anaphor = /^(?:完成|开展|实施|做)?(?:此类|这类|该类|同类|类似|该项|此项|这项|这种|该种)(?!别)(?:的)?/;

const reach = 90;
const longest = 12;

/**
 * The metric of a figure completed by what it speaks of when its own clause does not say: what the same measure word counted shortly before (每周写一篇
 * “病房故事”，…写下430多篇), else the last name in quotes of its sentence, else the subject of the sentence before for
 * 此类手术 and the like. As it is where the clause names its thing, or nothing is found.
 */
export function completeMetric(metric: string, text: string, start: number, unit: string): string {
  if (anaphor.test(metric) && !/[率比度]$/.test(metric)) return subjectBefore(text, start) || metric;
  if (!bareDeed.test(metric)) return metric;
  const before = text.slice(Math.max(0, start - reach), start);
  const noun = countedBefore(before, unit) || quotedBefore(before) || projectBefore(before, unit);
  return noun === ''
    ? metric
    : metric.replace(/^(?:科里|院里|团队|全科|他们|我们)?(?:已|共|先后|累计)*/, '') + noun;
}

/** The noun that the same measure word stood before. */
function countedBefore(before: string, unit: string): string {
  if (unit === '') return '';
  const at = before.search(new RegExp(`[一每这两\\d]${escape(unit)}(?=[^，。；、：\\d]{2,})`));
  if (at < 0) return '';
  const noun = /^(?:[^，。；、：“”]?“)?([^，。；、：“”]{2,12})/.exec(before.slice(at + 1 + unit.length));
  return (noun?.[1] ?? '').replace(/(?<=..)[都也就才没不].*$/, '');
}

/** 国家自然科学基金项目评审结果揭晓，该院共获108项: the last kind of project named. */
const projectBefore = (before: string, unit: string): string =>
  unit === '项'
    ? (/.*?([^，。；、：“”]{2,12}?(?:项目|课题|基金))(?!.*(?:项目|课题|基金))/s.exec(before)?.[1] ?? '')
    : '';

const escape = (unit: string): string => unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const quotedBefore = (before: string): string => /“([^“”，。]{2,12})”[^“”。！？]*$/.exec(before)?.[1] ?? '';

const subjectEnd = /[，。；：“”]|是|被|为|由|有|属|能|可以|主要|通常|不仅|需要/;

/** The subject the sentence before opens with: 慢性完全闭塞病变开通术被称为…。该科去年完成此类手术86台. */
function subjectBefore(text: string, start: number): string {
  const window = text.slice(Math.max(0, start - reach), start);
  const sentences = window.split(/[。！？]/).slice(0, -1);
  for (const sentence of sentences.reverse()) {
    const said = sentence.replace(/^据(?:了解|介绍|悉)，/, '');
    const subject = said.slice(0, Math.max(0, said.search(subjectEnd)));
    if (subject.length >= 4 && subject.length <= longest + 2) return subject;
  }
  return '';
}
