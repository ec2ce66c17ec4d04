import { lengths, plain, type Name } from './metric-name';
import { headLength } from './head-nouns';
import { dropPredicate } from './predicates';
import { endingVerb, firstVerb, leadingVerb, type Verb } from './verbs';

const predicate =
  /^(?:[升降增减提]到了?|就(?![医诊业餐近读学])|设在|设于|位于|来自|分布|跻身|均|都|全|已|将|被|获|为|是|在(?![职院岗编校读研建培])|到|由|从|并|且|以|按|及|与|和|进行|日均|年均|月均|同比|环比|比|较|占|达|用于|对(?![口象比照接])|顺利|成功|首次|逐一|不|，)/;
/** 与号贩子有往来的导诊员, 来自乡镇的医生: words before the noun, which begins after 的. */
const relativeClause =
  /^(?:与|在|从|因|为|由|被|来自|获|参加|具有|需要)[^，；。的]{2,12}的(?=[^，；。的]{2})/;

/** Whether the words after a figure say what it did rather than what it counts. */
export const startsPredicate = (right: string): boolean =>
  !relativeClause.test(right) && (predicate.test(right) || (leadingVerb(right) !== null && right.length > 4));

const stops =
  /(?:按|沿|[送交发带传运搬](?=到)|继续(?!教育)|冒着?[雨雪风严酷]|为(?=群众|患者|病人|居民|村民|老人|市民|百姓)|合作|携手|轮流|分批|纷纷|一起|同台|位列|名列|位居|荣膺|全程(?![管追质])|平均(?!水平|值|数)|大多|多数|多为|围绕|予以|在(?![职院岗编校读研建培])|(?<![受达收得看做拿遇来回])到|[远奔]?赴|以(?![上下内外来及])|用于|(?<![费使利应实通医日专药])用(?![户药品房车人工血])|(?<![结核面绝相针])对(?![口象比照接])|从|由|把|让|被(?!引)|将|(?<![免基终低高位多少属处限由])于|(?<![集其手心眼空当目])[中里](?=排|位|名|居|列|的一)|每[天日年月周]|前往|分别|日均|年均|月均|同比|占(?!比)|不再|之一|《|[^沉]着(?![力重眼手陆])|的)/;
/** 专科护士24小时值守: how long is no part of the noun. */
const howLong = /(?<=[\u4e00-\u9fff]{2})\d+(?:个?小时|分钟|天|年).*$/;
const adverbs = /(?:就|均(?!等)|都|全部|已|逐一|顺利|成功)/;

/** 17个专病的科研数据库, 5个科室的负责人是…, 85名家庭困难的患儿: what follows 的 belongs to what is counted. */
const isOwner =
  /^[^的，]{2,4}(?<!中)的(?!先河|纪录|记录|历史|目标|[好佳]?成绩|佳绩|殊荣|奇迹|突破)(?![^的，]{0,6}[率度费例])[^的，在到对将被用]{2,6}(?:$|是)/;
const isQuality = /^[^的，]{0,8}[^中床房员者师生士家人民众属友童长医部科室院品课题目体的]的/;

/** 88张床的省级专科: nouns of one character that 的 may follow. */
const loneNoun = /^[床房村县]的/;

/** 床位常年住满: how long it has been so is no part of the noun. */
const lastingly = /(?<=..)(?:常年|始终|一直|长期).*$/;

/** The noun after a figure; as an object it ends before the next verb, as a subject it keeps the beginning of its predicate. */
export function nounPhrase(right: string, isObject: boolean): string {
  const words = right
    .replace(/^的/, '')
    .replace(relativeClause, '')
    .replace(howLong, '')
    .replace(/(?<=..)(?:组成|构成)$/, '')
    .replace(/[和及]$|(?<!参)与$|(?<![集其手])中$/, '');
  const quality = isQuality.exec(words)?.[0].length ?? 0;
  const found = stops.exec(words.slice(quality));
  const stop = found ? { index: found.index + quality } : null;
  const isEnd = stop !== null && (stop.index > 1 || loneNoun.test(words)) && !isOwner.test(words);
  const noun = untilDeed(isEnd ? words.slice(0, stop.index) : words);
  const verb = firstVerb(noun.slice(2));
  if (!isObject)
    return dropPredicate(withShortPredicate(noun.replace(lastingly, '')).slice(0, subjectLength(noun, verb)));
  const adverb = adverbs.exec(noun);
  const object = adverb && adverb.index > 1 ? noun.slice(0, adverb.index) : noun;
  const isNext = verb && verb.word.length > 1 && (verb.isLight || verb.word === '纳入');
  return dropPredicate(isNext ? object.slice(0, verb.start + 2) : object).slice(0, lengths.object);
}

/** Verbs of one character that stand before 了. */
const shortDeed =
  /(?:[得受达收感看听遇拿想找]到|[成交做有到来走跑送拿拆装用写画读听看给落建种改开办挂戴捐买配盖编印教救测接发演考学讲赢拍修换补租借献签住坐站])了(?!解)/;

/** 支部书记讲授了一堂课, 新面孔成了同事: the verb before 了 ends the noun. */
function untilDeed(noun: string): string {
  const at = /[^为除极]了(?!解)/.exec(noun)?.index ?? 0;
  const known = at > 1 ? endingVerb(noun.slice(0, at + 1)) : null;
  if (known && known.start > 1) return noun.slice(0, known.start);
  const short = shortDeed.exec(noun)?.index ?? 0;
  if (short > 1) return noun.slice(0, short);
  return at > 1 ? noun.slice(0, Math.max(2, at - 1)) : noun;
}

/** A subject keeps a short predicate, which tells it from others, and drops a long one (adverbs not counted): 护士上台比武; 卫生院重新开起手术室 → 卫生院. */
function withShortPredicate(noun: string): string {
  const length = headLength(noun);
  if (length === 0) return noun;
  const whole = noun.replace(/\d.*$/, '');
  const deed = whole.slice(length).replace(/^(?:全部|都|均|已|逐一|陆续|先后|同时|正在)+/, '');
  return noun.slice(0, length) + (deed.length > 2 * length + 4 ? '' : whole.slice(length));
}

/** A subject is cut only where it runs on; a known verb makes sure that what follows tells what was done. */
const subjectLength = (noun: string, verb: Verb | null): number =>
  verb || noun.length <= lengths.subject + 2 ? lengths.subject + 4 : lengths.subject;

/** The object of a phrase and its verb: 选派护理骨干外出进修 → 选派 + 护理骨干外出进修. */
export function objectOf(phrase: string): Name {
  const rest = etc.exec(phrase)?.[1];
  if (rest) return plain(rest.slice(-lengths.noun));
  const verb = firstVerb(phrase);
  if (!verb) return plain(lastItem(phrase));
  const noun = lastItem(phrase.slice(verb.end).replace(/^[了过出]/, ''));
  if (!verb.isLight && verb.start > 0 && phrase.length <= lengths.object)
    return { metric: phrase, verb: verb.word, noun };
  const kept = verb.isLight ? '' : verb.word;
  const agent = noun.length <= 2 && verb.isLight ? dropPredicate(phrase.slice(0, verb.start)).slice(-8) : '';
  return { metric: `${agent}${kept}${noun}`, verb: kept, noun };
}

const etc = /(?<![高中初同平优均相])等([^等]{2,})$/;

/** The thing a long list comes down to: 社区、学校、养老院公益活动 → 养老院公益活动. */
function lastItem(noun: string): string {
  const items = noun.split('、');
  const last = items.at(-1) ?? '';
  return (items.length >= 3 && last.length >= 4 ? last : noun).slice(-lengths.noun);
}
