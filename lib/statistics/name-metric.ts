import { dropLead, dropPredicate } from './predicates';
import type { Quantity } from './read-quantities';
import type { Surroundings } from './surroundings';
import { endingVerb, firstVerb, leadingVerb, type Verb } from './verbs';

/** What is counted; `noun` and `verb` are what later figures of the sentence may share with it. */
export type MetricName = { metric: string; verb: string; noun: string; unit: string; isSubset: boolean };

const maxNoun = 16;
const maxMeasure = 24;
const maxObject = 12;
const maxSubject = 10;
const everyone =
  /(?:全国|全省|全市|全县|全区|全院|全村|全镇|周边|辖区|我市|我省|我县|我国|本市|本院|我院|其余|其他|剩余|所有|各|该院|该县|国内|省内|市内|院内|全行业)+$/;
const classes = /[\d一二三四五六七八九十两]{1,2}(?:大类|大方面|大领域|大板块|大)$/;
const preposition = /(?:将|把|对|与|为|给|向|从|在|以|让|使|同|跟|由)[^，；。]{0,8}$/;
const attribute = /(?:等|的|内|中|里|上|后|下|、|个)$/;

/**
 * Names what a figure counts. `before` is the figure before it in the sentence, whose noun or verb it may share:
 * 引进博士11名、硕士136名; 梳理意见126条，办结119条.
 */
export function nameMetric(quantity: Quantity, around: Surroundings, before: MetricName | null): MetricName {
  const isChain = before?.isSubset === true && before.unit === quantity.unit && !/[；]/.test(around.left);
  const isSubset = /其中/.test(around.left) || around.isBracket || isChain;
  const name = isCount(quantity)
    ? nameCount(quantity, around, before)
    : nameMeasure(quantity, around, before);
  return { ...name, unit: quantity.unit, isSubset };
}

/** Whether a quantity counts things or people, which may stand before or after their noun. */
export const isCount = (quantity: Quantity): boolean =>
  quantity.kind === 'count' || quantity.kind === 'people';

type Name = Pick<MetricName, 'metric' | 'verb' | 'noun'>;

function nameCount(quantity: Quantity, around: Surroundings, before: MetricName | null): Name {
  const lead = dropLead(around.left);
  const left = dropPredicate(lead).replace(classes, '').replace(everyone, '');
  const verb = endingVerb(lead.replace(everyone, '')) ?? endingVerb(left);
  const right = around.right;
  if (lead.endsWith('以') && right !== '') return plain(left + right.slice(0, maxSubject));
  if (right !== '' && !startsPredicate(right) && standsBeforeNoun(left, verb))
    return nounAfter(left, verb, around);
  if (right !== '' && (left === '' || left.endsWith('等'))) return actor(right, quantity, before);
  return nounBefore(left, verb, around, quantity, before);
}

const plain = (noun: string): Name => ({ metric: noun, verb: '', noun });

/** Whether the figure opens its noun phrase: nothing, a verb, an attribute, a list or a bare subject before it. */
function standsBeforeNoun(left: string, verb: Verb | null): boolean {
  if (left === '' || verb !== null || attribute.test(left) || left.includes('、')) return true;
  return firstVerb(left) === null;
}

const predicate =
  /^(?:就(?![医诊业餐近读学])|设在|设于|位于|来自|分布|跻身|均|都|全|已|将|被|获|为|是|在|到|由|从|并|且|以|按|及|与|和|进行|日均|年均|月均|同比|环比|比|较|占|达|用于|顺利|成功|首次|逐一|不|，)/;
const startsPredicate = (right: string): boolean =>
  predicate.test(right) || (leadingVerb(right) !== null && right.length > 4);

/** 27名研究生毕业, 选派70余名业务骨干外出进修, 首批招录的48名护理员. */
function nounAfter(left: string, verb: Verb | null, around: Surroundings): Name {
  const isObject = verb !== null || preposition.test(left);
  const noun = nounPhrase(around.right, isObject);
  const kept = verb && !verb.isLight ? verb.word : '';
  const attributive = left.endsWith('的') && !/[、等]/.test(left) ? left.slice(0, -1).slice(-10) : '';
  const subject = noun.length <= 2 && verb?.isLight && verb.start > 0 ? left.slice(-6) : '';
  return { metric: `${attributive || subject || kept}${noun}`, verb: kept, noun };
}

const stops =
  /(?:按|在|到|赴|以(?![上下内外来及])|用(?![户药品房车人工血])|(?<![结核面绝相针])对(?![口象比照接])|从|由|把|让|被(?!引)|将|于|中(?=排|位|名|居|列)|前往|分别|日均|年均|月均|同比|占(?!比)|不再|之一|《|[^沉]着(?![力重眼手陆])|的)/;
const adverbs = /(?:就|均(?!等)|都|全部|已|逐一|顺利|成功)/;

/** 17个专病的科研数据库, 5个科室的负责人是…, 85名家庭困难的患儿: what follows 的 belongs to what is counted. */
const isOwner = /^[^的，]{2,4}的[^的，在到对将被用]{2,6}(?:$|是)/;
const isQuality = /^[^的，]{0,8}[^员者师生士家人民众属友童长医部科室院品课题目体的]的/;

/** The noun after a figure; as an object it ends before the next verb, as a subject it keeps the beginning of its predicate. */
function nounPhrase(right: string, isObject: boolean): string {
  const words = right.replace(/^的/, '').replace(/[和与及]$|(?<![集其手])中$/, '');
  const quality = isQuality.exec(words)?.[0].length ?? 0;
  const found = stops.exec(words.slice(quality));
  const stop = found ? { index: found.index + quality } : null;
  const noun = stop && stop.index > 1 && !isOwner.test(words) ? words.slice(0, stop.index) : words;
  const verb = firstVerb(noun.slice(2));
  if (!isObject) return dropPredicate(noun.slice(0, subjectLength(noun, verb)));
  const adverb = adverbs.exec(noun);
  const object = adverb && adverb.index > 1 ? noun.slice(0, adverb.index) : noun;
  const isNext = verb && verb.word.length > 1 && (verb.isLight || verb.word === '纳入');
  return dropPredicate(isNext ? object.slice(0, verb.start + 2) : object).slice(0, maxObject);
}

/** A subject is cut only where it runs on; a known verb makes sure that what follows tells what was done. */
const subjectLength = (noun: string, verb: Verb | null): number =>
  verb || noun.length <= maxSubject + 2 ? maxSubject + 4 : maxSubject;

/** A figure with only a predicate after it: 1人获…, 其余117条挂号销账, 3人跻身全国500强. */
function actor(right: string, quantity: Quantity, before: MetricName | null): Name {
  const deed = right.slice(0, maxObject);
  const same = before && before.unit === quantity.unit && deed.length <= 6 ? before.noun : '';
  return { metric: `${deed}${same}`, verb: '', noun: same || deed };
}

/** 发表SCI论文74篇, 引进博士11名、硕士136名, 办结119条. */
function nounBefore(
  left: string,
  verb: Verb | null,
  around: Surroundings,
  quantity: Quantity,
  before: MetricName | null,
): Name {
  const own = objectOf(left);
  const isDeed = verb !== null && left.endsWith(verb.word) && bareDeed.test(left.slice(0, -verb.word.length));
  const isBare =
    own.noun === '' || share.test(left) || (isDeed && (left.length <= 2 || before?.unit === quantity.unit));
  if (isBare) return borrow(own, around, quantity, before);
  if (own.verb !== '' || firstVerb(left) !== null) return own;
  return { ...own, ...shared(own, around, quantity, before) };
}

/** Adverbs with which a clause tells what was done and leaves out to what: 当场整改296条, 首期开放600张. */
const bareDeed = /^(?:当场|实际|现场|全部|按期|如期|及时|首期|首批|当日|当年|已|实|累计|其余)?$/;
const prize = /^[特一二三]等奖$/;
const share = /^(?:[日月年周人次]均|平均每[天日年月]|高峰期|高峰时|最多时?|单日最高)$/;

/** What a list item or a subset shares with the figure before: its verb, or the head of its noun (其中SCI16篇). */
function shared(
  own: Name,
  around: Surroundings,
  quantity: Quantity,
  before: MetricName | null,
): Partial<Name> {
  if (!before) return {};
  const isSame = before.unit === quantity.unit;
  if (isSame && prize.test(own.noun) && before.noun.endsWith('等奖')) {
    const noun = before.noun.slice(0, -3) + own.noun;
    return { noun, metric: before.verb + noun, verb: before.verb };
  }
  const head = before.noun.slice(-2);
  const isSubset =
    /其中/.test(around.left) || around.isBracket || (before.isSubset && isSame && own.noun.length <= 4);
  const isSibling = isSame && own.noun.endsWith(head);
  if (before.verb && (isSubset || (around.isListItem && isSame) || isSibling))
    return { verb: before.verb, metric: before.verb + own.noun };
  const isKind =
    isSubset && isSame && quantity.kind === 'count' && own.noun.length <= 6 && !own.noun.includes(head);
  return isKind ? { metric: own.noun + head, noun: own.noun + head } : {};
}

/** A clause that names nothing of its own speaks of the clause before it or of the figure before it. */
function borrow(own: Name, around: Surroundings, quantity: Quantity, before: MetricName | null): Name {
  const deed = own.metric || own.noun;
  if (around.right !== '' && before?.unit !== quantity.unit)
    return plain((deed + around.right).slice(0, maxObject + 4));
  const previous = objectOf(dropPredicate(dropLead(around.previousClause))).noun;
  const isAbout = deed === '' || before?.unit === quantity.unit || share.test(deed);
  const noun = previous || (isAbout ? (before?.noun ?? '') : '');
  return { metric: `${deed}${noun}`, verb: '', noun: noun || deed };
}

/** A share, sum, duration or mark: its name stands before it, whole; 20%的号源 names it after. */
function nameMeasure(quantity: Quantity, around: Surroundings, before: MetricName | null): Name {
  const lead = dropLead(around.left);
  const isShare = /占(?:了|到|据|约)?$/.test(lead);
  const verb = endingVerb(lead);
  const stripped = withoutLightVerb(dropPredicate(lead));
  const own = (isShare ? `${stripped}占比` : stripped).slice(-maxMeasure);
  const { right } = around;
  if (right.startsWith('的')) return plain(`${own}${nounPhrase(right, true)}`.slice(-maxMeasure));
  if (quantity.kind === 'time' && /^(?:内|就|即|便|可)/.test(right))
    return plain(`${right.replace(/^(?:内|就|即|便|可|能|以)+/, '').slice(0, maxSubject)}时间`);
  if (before && superlative.test(own)) return plain(`${before.noun}${own}`.slice(-maxMeasure));
  const isDeed = verb !== null && own.length <= 2;
  if (own !== '' && !isDeed && !isShareOfNothing(own)) return plain(own);
  if (right !== '') return plain(`${verb?.isLight ? '' : own}${right.slice(0, maxObject)}`);
  const previous = dropPredicate(dropLead(around.previousClause)).slice(-maxNoun);
  const noun = previous || (before?.noun ?? '');
  return { metric: `${noun}${own}`, verb: '', noun: noun || own };
}

/** 最快一例仅用11分钟: the extreme of what was measured before. */
const superlative = /^(?:其中)?最[^，；。]{1,6}$/;

const isShareOfNothing = (own: string): boolean => own === '占比';

const withoutLightVerb = (phrase: string): string => {
  const verb = firstVerb(phrase, 2);
  return verb?.isLight && verb.start === 0 && phrase.length > 4
    ? phrase.slice(verb.end).replace(/^[了过出]/, '')
    : phrase;
};

/** The object of a phrase and its verb: 选派护理骨干外出进修 → 选派 + 护理骨干外出进修. */
function objectOf(phrase: string): Name {
  const rest = etc.exec(phrase)?.[1];
  if (rest) return plain(rest.slice(-maxNoun));
  const verb = firstVerb(phrase);
  if (!verb) return plain(lastItem(phrase));
  const noun = lastItem(phrase.slice(verb.end).replace(/^[了过出]/, ''));
  if (!verb.isLight && verb.start > 0 && phrase.length <= maxObject)
    return { metric: phrase, verb: verb.word, noun };
  const kept = verb.isLight ? '' : verb.word;
  const agent = noun.length <= 2 && verb.isLight ? dropPredicate(phrase.slice(0, verb.start)).slice(-8) : '';
  return { metric: `${agent}${kept}${noun}`, verb: kept, noun };
}

const etc = /(?<![高中初同平优均相])等([^等]{3,})$/;

/** The thing a long list comes down to: 社区、学校、养老院公益活动 → 养老院公益活动. */
function lastItem(noun: string): string {
  const items = noun.split('、');
  const last = items.at(-1) ?? '';
  return (items.length >= 3 && last.length >= 4 ? last : noun).slice(-maxNoun);
}
