import { lengths, plain, type MetricName, type Name } from './metric-name';
import { nounPhrase, objectOf, startsPredicate } from './noun-phrase';
import { dropLead, dropPredicate } from './predicates';
import type { Quantity } from './read-quantities';
import { ownsWhatFollows, specialCount } from './special-counts';
import { borrow, ownerBefore, shared, share } from './share-name';
import type { Surroundings } from './surroundings';
import { endingVerb, firstVerb, resultVerb, type Verb } from './verbs';

const everyone =
  /(?:全国|全省|全市|全县|全区|全院|全村|全镇|周边|辖区|我市|我省|我县|我国|本市|本院|我院|其余|其他|剩余|所有|各|该院|该县|省内外|国内外|国内|省内|市内|院内|全行业)+$/;
const classes = /[\d一二三四五六七八九十两]{1,2}(?:大类|大方面|大领域|大板块|大)$/;
const disposal = /[把将对向给让使与同跟]$/;
const preposition = /(?:将|把|对|与|为|给|向|从|在|以|让|使|同|跟|由)[^，；。]{0,8}$/;
const attribute = /(?:等|的|内|中|里|上|后|下|、|个)$/;

/** Names a count: the noun after it (27名研究生), the one before it (科研项目结题23项), or one said before. */
export function nameCount(quantity: Quantity, around: Surroundings, before: MetricName | null): Name {
  const lead = dropLead(around.left);
  const left = dropPredicate(lead).replace(classes, '').replace(everyone, '');
  const right = around.right;
  const verb =
    endingVerb(lead.replace(everyone, '')) ??
    endingVerb(left) ??
    (right === '' ? null : resultVerb(lead.replace(everyone, '')));
  if (/(?:组成|构成)$/.test(right)) return plain(nounPhrase(right, true));
  if (lead.endsWith('以') && right !== '')
    return plain(
      left.replace(/^.*(?:医院|卫生院|保健院)$/, '') + nounPhrase(right, true).slice(0, lengths.subject),
    );
  if (personal.test(quantity.unit) && left === '' && right.length > 3 && startsDeed(right))
    return actor(around, quantity, before);
  const special = specialCount(quantity, around, left, verb, before);
  if (special) return special;
  const isOwned = ownsWhatFollows(left, verb, right);
  if (
    right !== '' &&
    !isOwned &&
    !startsPredicate(right) &&
    (/[了过]$/.test(lead) || standsBeforeNoun(left, verb))
  )
    return nounAfter(left, verb, around);
  if (right !== '' && !isOwned && (left === '' || left.endsWith('等')))
    return actor(around, quantity, before);
  return nounBefore(left, verb, around, quantity, before);
}

/** 12人充实到医保办: 人 is its own noun, so that what follows it tells what they did. */
const personal = /^人次?$/;
const startsDeed = (right: string): boolean => /^[^，。；、的]{2}[到了为成上在]/.test(right);

/** Whether the figure opens its noun phrase: nothing, a verb, an attribute, a list or a bare subject before it. */
function standsBeforeNoun(left: string, verb: Verb | null): boolean {
  if (left === '' || verb !== null || attribute.test(left) || disposal.test(left) || left.includes('、'))
    return true;
  return firstVerb(left) === null;
}

/** 27名研究生毕业, 选派70余名业务骨干外出进修, 首批招录的48名护理员. */
function nounAfter(left: string, verb: Verb | null, around: Surroundings): Name {
  const isObject = verb !== null || preposition.test(left);
  const noun = nounPhrase(around.right, isObject);
  const kept = verb && !verb.isLight ? verb.word : '';
  const attributive = left.endsWith('的') && !/[、等\d]/.test(left) ? attributeOf(left.slice(0, -1)) : '';
  const isOwned = noun.length <= 2 && verb && verb.start > 0 && !owner.test(left.slice(0, verb.start));
  const subject = isOwned ? subjectOf(left) : '';
  const told = attributive || subject || kept;
  const deed = told === '' ? deedAfter(around.right, noun) : '';
  return { metric: `${told}${noun}${deed}`, verb: kept, noun };
}

/** The end of the words before the figure, a name in quotes whole or, after a preposition, left out (按“一病区一支部”设立). */
function subjectOf(left: string): string {
  const end = left.slice(-longestSubject).replace(/^.*[把将让]/, '');
  const close = end.lastIndexOf('”');
  if (close < 0 || end.includes('“')) return end;
  const open = left.lastIndexOf('“');
  const isSubject =
    left.length - open <= longestSubject + 4 && !/[按以将用过绕据]/.test(left[open - 1] ?? '');
  return isSubject ? left.slice(open) : end.slice(close + 1);
}
const longestSubject = 8;

/** What is told of a noun too general to tell its figure from others: 为1.3万名村民建立了健康档案 → 村民建立健康档案. */
function deedAfter(right: string, noun: string): string {
  if (noun.length > general || !right.startsWith(noun)) return '';
  const [, verb = '', object = '', named = ''] = doneDeed.exec(right.slice(noun.length)) ?? [];
  return verb + object + named;
}
const general = 3;
const doneDeed =
  /^(?:[都均已还也就才先]|全部|陆续|先后)?([^，；。《被了在的]{0,3}(?:[^，；。《被了在的到]|[得收受]到))[了过](?!解)([^，；。《\d]{2,8})$|^((?:被(?:命名|评|授予|认定|确定)为|成为|当选为?|担任)[^，；。]{4,14})$/;

/** The hospital that has the thing is no part of its name (某中心卫生院有99张床位). */
const owner = /(?:医院|卫生院|保健院|中心)$/;

const longestAttribute = 10;

/** What distinguishes the noun after 的: of a long clause its verb alone (全市卫生健康系统查处的 → 查处). */
function attributeOf(clause: string): string {
  if (clause.startsWith('来自')) return '';
  const said = clause.replace(/^.*?(?:还为|又为|[把向给让将]|(?<![不还就都正])是)(?=..)/, '');
  const own = dropLead(
    said.replace(/^在(?![职院岗编校读研建培])(?=..)/, '').replace(/^.*?(?:完成|实现|落实|推进)了(?=..)/, ''),
  );
  const verb = own.length > longestAttribute - 2 ? endingVerb(own) : null;
  return verb && verb.word.length > 1 ? verb.word : own.slice(-longestAttribute);
}

/** A figure with only a predicate after it: 1人获…, 其余117条挂号销账, 3人跻身全国500强. */
function actor({ left, right }: Surroundings, quantity: Quantity, before: MetricName | null): Name {
  const deed = right.replace(/^分别(?=..)/, '').slice(0, lengths.object);
  const isPart = /其中|其余|另/.test(left) && deed.length <= 10;
  const same = isPart && before?.unit === quantity.unit ? before.noun : '';
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
  if (bareTotal.test(left))
    return { ...own, metric: `${ownerBefore(around, before).slice(-maxOwner)}${left}` };
  const isDeed = verb !== null && left.endsWith(verb.word) && bareDeed.test(left.slice(0, -verb.word.length));
  const isBare =
    own.noun === '' ||
    share.test(left) ||
    (isDeed && !wholeDeed.test(left) && (left.length <= 2 || before?.unit === quantity.unit));
  if (isBare) return borrow(own, around, quantity, before);
  if (own.verb !== '' || firstVerb(left) !== null) return own;
  return { ...own, ...shared(own, around, quantity, before) };
}

/** 新增重点专科3个，总数达到14个: a total speaks of what was counted before. */
const bareTotal = /^总[数量]$/;
const maxOwner = 6;

/** Deeds that hold their object: 授课2800学时, 出诊120次. */
const wholeDeed =
  /(?:授课|出诊|坐诊|巡诊|义诊|助产|会诊|出车|献血|暗访|立案|宣讲|查房|演练|体检|上转|下转|问诊|接生)$/;

/** Adverbs with which a clause tells what was done and leaves out to what: 当场整改296条, 首期开放600张. */
const bareDeed = /^(?:当场|新|再|实际|现场|全部|按期|如期|及时|首期|首批|当日|当年|已|实|累计|其余)?$/;
