import type { Report } from '@/lib/schema/report';
import { splitSentences } from '@/lib/text/split-sentences';

/** Bodies that are no care provider; where one of them is the subject, hospital words are mere mentions (TAXONOMY §0). */
const rivals =
  /(?:有限)?(?:责任)?公司|集团(?!化)|银行|[分支]行(?=[，。长党营网客员、“”工开]|$)|信用社|农商行|小学|中学|幼儿园|学校|(?:职业|卫生|护理|医学|技术|师范|医药)[\u4e00-\u9fff]{0,6}(?:学院|学校|大学)(?!.{0,4}附)|法院|检察院|公安局|派出所|交警|消防(?:救援)?(?:大队|支队|站|员)|供电|电网|电力|税务|保险公司|医疗?保障?局|卫健[委局]|卫生健康[委局]|疾控(?:中心)?|疾病预防控制中心|养老(?:院|中心|机构)|敬老院|福利院|红十字会|制药|药业|药企|药店|大药房|器械(?:公司|企业)|合作社|村委会|街道办|居委会|社区(?:党委|党支部)|公交|铁路|车站|高速|邮政|宠物|动物(?:诊疗|医院)|4S店|汽车(?:医院|维修)|兽医|市场监管|药监局|急救中心|血站|开发区|产业园|政府办|政务服务|图书馆|博物馆|农业农村局|民政局|应急管理局|监狱|部队|边检|该[行校局司厂]|[我本][行校局司厂](?![政业动])/g;

const providers =
  /该院|我院|本院|院党委|院方|全院|院领导|院区|院长|护士长|主任医师|医护人员|医务人员|病区|病房|医师|护理部|医务科|门诊部?|急诊科|[内外妇儿骨眼]科|重症|手术室|卫生院|村医|村卫生室|住院|科室|大夫|医院/g;

/** Subject of a sentence: what stands in its first characters, after the time. */
const subjectReach = 16;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The hospital speaks of itself: in its news, its letters, the speeches of its leaders. */
const ownVoices =
  /我院|本院|该院|院党委|我们医院|我们的医院|(?:代表|祝愿?|为)(?:我们)?(?:的)?医院|全院(?:职工|同仁|干部|医护)/;

/** How strongly a report's subject is some other body, and how strongly it is a hospital; both grow with the report. */
export function weighSubject(report: Report, names: readonly string[]): { hospital: number; other: number } {
  const mask = (text: string): string => names.reduce((masked, name) => masked.replaceAll(name, 'H'), text);
  const body = report.lines
    .filter((line) => line.kind === 'paragraph' || line.kind === 'cell')
    .map((line) => mask(line.text));
  const head = mask([report.kicker, report.headline, report.subtitle].join('　'));
  const lead = body.slice(0, 2).join('');
  const score = { hospital: 0, other: 0 };
  const add = (text: string, weight: number): void => {
    score.hospital += weight * (count(text, providers) * 0.5 + count(text, /H/g) * 1.5);
    score.other += weight * count(text, rivals);
  };
  add(head, 2);
  add(lead, 0.8);
  for (const text of body)
    for (const { start, end } of splitSentences(text)) {
      const sentence = text.slice(start, end).replace(/^[\s“”]+/, '');
      add(sentence, 0.25);
      add(sentence.slice(0, subjectReach), 0.6);
    }
  return score;
}

/** A name that stands only in a list or among training places weighs less than this. */
const leastWeight = 0.4;
/** A hospital named once, behind 与 or 到, is the subject only where this much speaks of hospitals and nothing of other bodies. */
const inPassing = { weight: 0.7, hospital: 3 };

/**
 * Whether the report is about a care provider or people acting for one. A named hospital is needed; a bank, a school or a
 * pet hospital that outweighs it in headline, lead and sentence subjects makes the report none of ours.
 */
export function isAboutHospital(report: Report, names: readonly string[], weight: number): boolean {
  const ownVoice = report.lines.some(({ text }) => ownVoices.test(text));
  if (names.length === 0 || weight < leastWeight) return false;
  const { hospital, other } = weighSubject(report, names);
  if (weight < inPassing.weight && (other > 0 || hospital < inPassing.hospital)) return false;
  // A hospital named once, in passing, is the subject only where nearly every sentence speaks of its people.
  if (weight < 1.5 && !ownVoice && hospital < Math.max(1, other * 2)) return false;
  return hospital * 1.2 + Math.min(weight, 8) * 0.25 > other;
}
