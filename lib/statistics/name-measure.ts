import { lengths, plain, type MetricName, type Name } from './metric-name';
import { nounPhrase } from './noun-phrase';
import { dropLead, dropPredicate } from './predicates';
import type { Quantity } from './read-quantities';
import { ownerBefore, subjectClause } from './share-name';
import type { Surroundings } from './surroundings';
import { endingVerb, firstVerb } from './verbs';

/** A share, sum, duration or mark: its name stands before it, whole; 20%的号源 names it after. */
export function nameMeasure(quantity: Quantity, around: Surroundings, before: MetricName | null): Name {
  const lead = dropLead(around.left);
  if (quantity.kind === 'score' && around.left.endsWith('以')) return scoreOf(around);
  const isShare = /占(?:了|到|据|约)?$/.test(lead);
  const verb = endingVerb(lead) ?? endingVerb(dropPredicate(lead));
  if (
    before &&
    (/^占(?![地比用])[^，；。]{2,}/.test(lead) || (quantity.unit === '倍' && /^(?:是|为|相当于)/.test(lead)))
  )
    return plain(`${before.noun}${dropPredicate(lead.replace(/的$/, ''))}`.slice(-lengths.measure));
  const stripped = withoutLightVerb(dropPredicate(lead).replace(hedged, '').replace(disposal, ''));
  const own = (isShare ? `${stripped}占比` : stripped).slice(-lengths.measure);
  const right = around.right.replace(ofLevel, '');
  if (quantity.kind === 'money' && own === '' && around.right === '' && before && around.isListItem)
    return { ...plain(`${before.metric}金额`), noun: before.noun };
  if (isUse(quantity, lead, right)) return plain(`${own}${right.slice(0, lengths.object)}`);
  if (right.startsWith('的')) return plain(`${own}${nounPhrase(right, true)}`.slice(-lengths.measure));
  if (quantity.kind === 'time' && timedDeed.test(right))
    return plain(
      `${own.length <= 6 ? own : ''}${right.replace(/^(?:内|就|即|便|可|能|以|全部|必须?)+/, '').slice(0, lengths.subject)}时间`,
    );
  if (quantity.kind === 'time' && wholeWay.test(own))
    return plain(`${around.previousClause.slice(0, lengths.object)}${own.replace(/用$/, '')}用时`);
  if (before && own.length === 1) return plain(`${own}${before.noun}`);
  const headed = headOf(own, quantity, around, before);
  if (headed !== '')
    return { metric: mean.test(own) ? `${headed}${own}` : `${own}${headed}`, verb: '', noun: headed };
  const isRateOf =
    before !== null && shortRate.test(own) && !ofNoRate.test(before.unit) && !/[把将]/.test(around.left);
  if (bareRate.test(own) || isRateOf) return plain(`${ownerOf(around, before)}${own}`);
  if (before && superlative.test(own) && !/平均/.test(before.noun))
    return plain(`${before.noun}${own}`.slice(-lengths.measure));
  if (verb !== null && right !== '' && (quantity.kind === 'money' || quantity.kind === 'size'))
    return plain(`${verb.isLight ? own.replace(verb.word, '') : own}${nounPhrase(right, true)}`);
  const isSum = quantity.kind === 'money' && before !== null && before.unit !== quantity.unit;
  const isDeed = verb !== null && own.length <= 2 && !(isSum && !verb.isLight);
  if (own !== '' && !isDeed && !isShareOfNothing(own)) return plain(own);
  if (right !== '') return plain(`${verb?.isLight ? '' : own}${right.slice(0, lengths.object)}`);
  const previous = dropPredicate(dropLead(subjectClause(around))).slice(-lengths.noun);
  const noun = previous || (before?.noun ?? '');
  return { metric: `${noun}${own}`, verb: '', noun: noun || own };
}

/** 使用率保持在92.6%的合理区间: where a measure stands is no part of its name. */
const ofLevel = /^的(?:合理|较?高|较?低|良好|先进|正常)?(?:区间|水平|范围|高位|低位|水准|关口|大关|门槛)/;

/** 结余的60%用于二次分配: the use is what tells the share from others. */
const isUse = (quantity: Quantity, lead: string, right: string): boolean =>
  quantity.kind === 'rate' &&
  (/^(?:用[于来]|投入|返还|返给|归)/.test(right) ||
    (/(?:拿出|提取|划出|抽出|计提)$/.test(lead) && /^[^的]/.test(right)));

/** 8分钟赶到, 5分钟内必见医生: how long a deed takes is named after the deed. */
const timedDeed =
  /^(?:内|就|即|便|可|(?:全部)?(?:赶到|到达|抵达|到场|送达|送到|响应|出报告|出结果|[^，。；]{2,3}就|出具|拿到|取到|完成|启动|回传|办结|办完|办妥|接诊|处置|反馈))/;
/** 全程只用了26分钟: the clause before says of what. */
const wholeWay = /^(?:全程|全过程|整个过程|前后|总)用?$/;

/** 把平均住院日压到7天: what is moved stands after the preposition. */
const disposal = /^[^，；。]*(?:把(?!关|握)|使(?!用)|让|将(?!近|来))(?=..)/;

/** 每年拿出不低于业务收入2%: what the hedge stands before. */
const hedged = /^[^，；。]{0,8}(?:不[少低]于|超过)(?=[^\d]{2})/;

/** 断指再植612例，成活率94%; 设立专项基金，规模达9000万元: a rate or size of nothing speaks of what was said before. */
const bareRate =
  /^(?:(?:撤机)?成功率|总[数量额值]|规模|(?:涉及|涉案|合计|总)?金额|价值|成本|占比|比例|平均年龄)$/;

/** 接诊患者1476名，治愈率94%: a short rate after a count is a rate of what was counted. */
const shortRate = /^[^，。占]{2}率$/;
const ofNoRate = /^(?:[%‰元天亩分米]?|个百分点|分钟|小时|平方米|岁)$/;

/** 医德医风满意度中，医院以98.64分列全省第九: a mark with which a place is won. */
function scoreOf(around: Surroundings): Name {
  const contest = dropPredicate(dropLead(subjectClause(around))).replace(/[中里上]$/, '');
  const deed = /^[夺摘荣]/.test(around.right) ? around.right.slice(0, 2) : '';
  return plain(`${contest.slice(-lengths.noun) || deed}得分`);
}

/** 检查预约等候时间，CT为0.8天、超声为0.5天: the measure said once of several things. */
function headOf(own: string, quantity: Quantity, around: Surroundings, before: MetricName | null): string {
  if (own === '' || own.length > longestItem || measured.test(own)) return '';
  const previous = dropPredicate(dropLead(around.previousClause));
  if (previous.length <= lengths.noun && measured.test(previous)) return previous;
  const isItem = around.isListItem && before?.unit === quantity.unit && measured.test(before.noun);
  return isItem ? before.noun : '';
}
const mean = /^(?:中位数?|平均值?|均值|峰值|最[长短高低多少])$/;
const longestItem = 4;
const measured = /(?:时间|时长|费用|占比|比例|率|得分|评分|价格|面积|投入)$/;

/** What the clause before ended with, or what was counted before; rates own no rates. */
function ownerOf(around: Surroundings, before: MetricName | null): string {
  const owner = ownerBefore(around, before);
  return /[率度比]$/.test(owner) ? '' : owner.replace(/^.*[”》]/, '').slice(-maxOwner);
}
const maxOwner = 6;

/** 最快一例仅用11分钟: the extreme of what was measured before. */
const superlative = /^(?:(?:其中)?最[^，；。]{0,5}[^，；。率幅比度数量额间]|[增降涨减]幅|增速)$/;

const isShareOfNothing = (own: string): boolean => own === '占比';

const withoutLightVerb = (phrase: string): string => {
  const verb = firstVerb(phrase, 2);
  return verb?.isLight && verb.start === 0 && phrase.length > 4
    ? phrase.slice(verb.end).replace(/^[了过出]/, '')
    : phrase;
};
