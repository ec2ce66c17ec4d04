import { endsInHead } from './head-nouns';
import { isCount, lengths, plain, type MetricName, type Name } from './metric-name';
import { objectOf } from './noun-phrase';
import { dropLead, dropPredicate } from './predicates';
import type { Quantity } from './read-quantities';
import type { Surroundings } from './surroundings';

/** 国家级项目21项、省级57项: a list of grades has its noun at the first. */
const level = /^(?:国家|省部?|部省|自治区|市厅?|厅局?|地厅|区|县|校|院|州|局)级(?:以上)?/;
const prize = /^(?:[特一二三]等|优秀|优胜|金|银|铜|提名|鼓励|入围)奖$/;
/** Means of what was counted before: 日均50人次, 扩建后达到75张. */
export const share =
  /^(?:[日月年周人次]均|平均每[天日年月]|高峰期|高峰时|最多时?|单日最高|[^，；。]{1,6}(?:(?<!博士)后|时))$/;

/** What a list item or a subset shares with the figure before: its verb, or the head of its noun (其中SCI16篇). */
export function shared(
  own: Name,
  around: Surroundings,
  quantity: Quantity,
  before: MetricName | null,
): Partial<Name> {
  if (!before) return {};
  const isSame = before.unit === quantity.unit;
  const rank = /(?:[特一二三]等|金|银|铜)奖$/.exec(before.noun);
  if (isSame && prize.test(own.noun) && rank) {
    const noun = before.noun.slice(0, rank.index) + own.noun;
    return { noun, metric: before.verb + noun, verb: before.verb };
  }
  const grade = level.exec(before.noun)?.[0] ?? '';
  if (isSame && grade !== '' && level.exec(own.noun)?.[0] === own.noun) {
    const noun = own.noun + before.noun.slice(grade.length);
    return { noun, metric: before.verb + noun, verb: before.verb };
  }
  const head = before.noun.slice(-2);
  const isSubset =
    /其中|当中/.test(around.left) || around.isBracket || (before.isSubset && isSame && own.noun.length <= 4);
  const isSibling = isSame && own.noun.endsWith(head);
  if (before.verb && (isSubset || (around.isListItem && isSame) || isSibling))
    return { verb: before.verb, metric: before.verb + own.noun };
  const isKind =
    isSubset &&
    isSame &&
    quantity.kind === 'count' &&
    own.noun.length <= 6 &&
    !own.noun.includes(head) &&
    !endsInHead(own.noun);
  return isKind ? { metric: own.noun + head, noun: own.noun + head } : {};
}

/** A clause that names nothing of its own speaks of the clause before it or of the figure before it. */
export function borrow(own: Name, around: Surroundings, quantity: Quantity, before: MetricName | null): Name {
  const deed = own.metric || own.noun;
  if (around.right !== '' && before?.unit !== quantity.unit)
    return plain((deed + around.right).slice(0, lengths.object + 4));
  const previous = objectOf(dropPredicate(dropLead(subjectClause(around)))).noun;
  const isAbout = deed === '' || before?.unit === quantity.unit || share.test(deed);
  const near = previous.length <= maxBorrowed ? previous : '';
  // A rate owns no things to be counted.
  const owner = before && !(isCount(quantity) && /[率比度]$/.test(before.noun)) ? before.noun : '';
  const noun = near || (isAbout ? owner : '');
  return { metric: `${deed}${noun}`, verb: '', noun: noun || deed };
}

/** Whose total, rate or size a clause tells that names none: the object of the clause before, else what was counted before. */
export function ownerBefore(around: Surroundings, before: MetricName | null): string {
  const object = objectOf(dropPredicate(dropLead(subjectClause(around)))).noun;
  if (object.length >= 2 && object.length <= maxBorrowed) return object;
  const owner = before && before.metric.length <= maxMetric ? before.metric : (before?.noun ?? '');
  return owner.replace(/^新[增建设开](?=..)/, '');
}

const maxMetric = 8;

/** A longer object of the clause before is a sentence of its own. */
const maxBorrowed = 10;

const circumstance = /^(?:不[降升增减]反|通过|以|为了?|随着|据|根据|按照|依托|针对|围绕|结合|经|自|从|因)/;

/** 院长…说，…: who says it is not what is counted. */
const speaker = /(?:说|介绍|表示|透露|坦言|指出|强调|告诉记者|回忆)$/;

/** 护理科研实现新突破，立项9项: what went well is the subject, not the success. */
const achievement =
  /(?:实现|取得|获得|再?创|迎来|喜获|收获)了?[^，；。]{0,8}(?:突破|佳绩|成效|成绩|进展|丰收|新高|发展|提升|成果)$/;

/** 轮训不少于6个月，…: a figure that was passed over ends the subject. */
const counted = /(?<=..)(?:不[少低]于|超过|达到?)?\d+(?![\d年月日]).*$/;

/** 早癌检出率翻了两番，从3.1%到11.8%: how a rate moved is no part of its name. */
const course =
  /((?:率|占比|比例|时间|时长|费用|天数|住院日|满意度))(?:[翻升降增减稳持提大明显逐也都则不居]|一路|连续|走[低高]).*$/;

/** The rate or measure whose course the clause before told (发病率连续走低，同比降低12.5%); empty where it told of none. */
export const measureBefore = ({ previousClause }: Surroundings): string =>
  course.test(previousClause) ? dropPredicate(dropLead(previousClause.replace(course, '$1'))) : '';

/** The clause before, where it may hold the subject: one that only says how or why (通过…, 据…) or who speaks does not. */
export const subjectClause = ({ previousClause }: Surroundings): string =>
  circumstance.test(previousClause) || speaker.test(previousClause)
    ? ''
    : previousClause.replace(achievement, '').replace(course, '$1').replace(counted, '');
