import { isBareNumber } from './bare-number';
import { isMeasuredTime } from './measured-time';
import type { Quantity } from './read-quantities';

/** A quantity with its surroundings: up to 24 characters on either side. */
type Situation = {
  quantity: Quantity;
  before: string;
  after: string;
  /** Length of the quotation around it, 0 outside. */
  quoteLength: number;
  isTitled: boolean;
};

type Refusal = (situation: Situation) => boolean;

const shortQuote = 12;
const ends = /^(?:$|[，；：。！？、（）”\n…—])/;
const namedAfter =
  /^(?:规定|准则|(?:医疗)?(?:质量)?(?:安全)?核心制度|要求|要点|意识|自信|维护|确立|形态|责任|清单|纪律|注意|议事规则|转变|提高|重点工作|基本原则|工程$|条例|禁令|不准|严禁|一流|一律|坚持|行动|机制$|字[：，]|关键|专项行动$|并重|结合|统一|同步|全覆盖|满意|优先|一体|一百年|全面|必须|最(?!高|低|多)|现代化|革命|小事|大事|实事|好事|[^，。]{0,6}(?:规定|准则|制度|禁令)$)/;
const abstractAfter = /^(?:方面|维度|层面|角度|阶段|步骤|层次|要素|台阶|目标|字)/;
const placeAfter = /^(?:峡|渠|堡|庄|沟|坪|县|河|区|市|山|镇|村|街|路|道|店|乡|桥|州|湖|岛|屯|巷|营|寨|岭)/;
const furnitureBefore =
  /(?:浏览|点击|阅读|访问|人气|字号|总第|评论|定价|零售价?|售价|每份|邮发代号)(?:次数|量|数)?：?(?:[+-]|大|中|小)*$/;
const doseBefore = /(?:每日|每天|每次|一天|一日|每晚|日服|次服|每周|一次)$/;
const doseUnits = new Set([
  '次',
  '片',
  '粒',
  '袋',
  '支',
  '毫升',
  'ml',
  '克',
  '毫克',
  'mg',
  'g',
  '剂',
  '包',
  '瓶',
]);
const rangeLink = /^(?:至|到|-|~|—)(?=[\d一二三四五六七八九十])/;
const rangeBefore =
  /[\d一二三四五六七八九十万亿%‰](?:分钟|小时|[个天人例次名台项元岁分米克℃%])?(?:至|到|-|~|—)$/;
const movedFrom = /(?:由|从|自)[^，；。]{0,24}$/;
const chineseGrades = new Set([
  '分',
  '类',
  '层',
  '期',
  '块',
  '步',
  '字',
  '句',
  '面',
  '页',
  '片',
  '遍',
  '节',
  '轮',
]);
const storyUnits = new Set(['次', '人', '天', '步', '趟', '小时', '分钟', '秒', '扇', '针', '段', '圈']);

const isSmallChinese = ({ quantity }: Situation): boolean => quantity.isChinese && quantity.value < 10;

/**
 * What is written with a number and is no statistic, one reason each: the labelling rules of the newsroom's figures
 * (dates, grades, names, thresholds, single cases, page furniture).
 */
export const refusals: Record<string, Refusal> = {
  'no measure word': ({ quantity, before, after }) =>
    quantity.kind === 'none' && !isBareNumber(quantity, before, after),
  'a Chinese one': (situation) =>
    situation.quantity.isChinese &&
    situation.quantity.value === 1 &&
    situation.quantity.kind !== 'rate' &&
    !isListed(situation),
  'a word with 零': ({ quantity }) => quantity.isChinese && quantity.value === 0 && quantity.unit !== '',
  'a half said of a matter': ({ quantity, before }) =>
    quantity.isChinese && quantity.value === 50 && /(?:[说做讲答猜]对|成功|好)了?$/.test(before),
  'said before': ({ quantity, before }) => quantity.isChinese && /(?:这|那|上述)$/.test(before),
  'a run of periods': ({ before, after, quantity }) =>
    before.endsWith('连续') && (quantity.unit === '年' || /^(?:季度|月|年度|学年)/.test(after)),
  'an idiom': ({ quantity, after }) =>
    quantity.isChinese &&
    ((quantity.unit === '本' && after.startsWith('账')) ||
      (quantity.unit === '道' && /^(?:关|弯|坎|防线|门|屏障|闸)/.test(after)) ||
      (quantity.unit === '头' && /^(?:为难|跑|忙|受|兼|落空|堵|不)/.test(after))),
  'a sum of those before': ({ quantity, after }) =>
    quantity.unit === '项' && /^(?:合计|之和|相加|加起来)/.test(after),
  'a set of rules': ({ quantity, after }) =>
    quantity.unit === '项' && /^(?:医疗)?(?:质量)?(?:安全)?核心制度/.test(after),
  'a limit in signs': ({ before }) => /[≤≥<>＜＞]$/.test(before),
  'a hedged threshold': ({ quantity, after }) =>
    /^(?:克|千克|公斤|斤|厘米|毫米|岁|周岁|分)$/.test(quantity.unit) &&
    quantity.numberStart > quantity.start &&
    /^的[^，。；]{2}/.test(after),
  'a stage of disease': ({ quantity, after }) =>
    /^[期级度]$/.test(quantity.unit) && quantity.qualifier === '以上' && !ends.test(after),
  'an adverb with a number': ({ quantity }) =>
    quantity.isChinese && quantity.value === 4 && quantity.unit === '处',
  'a place alone': ({ quantity }) => quantity.isBarePlace,
  'a name in quotes': ({ quantity, quoteLength }) =>
    quoteLength > 0 && (quoteLength <= shortQuote || quantity.isChinese),
  'a book title': ({ isTitled }) => isTitled,
  'an age of one person': ({ quantity, before }) =>
    quantity.kind === 'age' && !/(?:平均|中位|寿命)[^，；。]{0,8}$/.test(before),
  'a threshold': ({ quantity, before, after }) => isThreshold(quantity, before, after),
  'a moment or a course of time': ({ quantity, before, after }) =>
    quantity.kind === 'time' && !isMeasuredTime(quantity, before, after),
  'a clock time': ({ before, after, quantity }) =>
    /\d：$/.test(before) ||
    /^：\d/.test(after) ||
    (quantity.unit === '分' && /(?:[点时]|小时)$/.test(before)) ||
    (quantity.unit === '秒' && /\d分$/.test(before)),
  'a grade': ({ quantity }) =>
    quantity.isChinese &&
    (quantity.kind === 'count' || quantity.kind === 'score') &&
    chineseGrades.has(quantity.unit),
  'a small number in a story': (situation) =>
    isSmallChinese(situation) && storyUnits.has(situation.quantity.unit) && !movedFrom.test(situation.before),
  'a name with a number': ({ quantity, after }) =>
    (quantity.isChinese && quantity.kind !== 'rate' && (namedAfter.test(after) || placeAfter.test(after))) ||
    abstractAfter.test(after),
  'a vague number': ({ quantity, before }) => quantity.isChinese && /[几数好]$/.test(before),
  'an article of a rule': ({ quantity, after }) =>
    quantity.isChinese &&
    quantity.unit === '条' &&
    /^(?:$|[，；：。！？、（）”》从在对是为将把的])/.test(after),
  'the last of a list': ({ before, quantity }) =>
    /(?:末|最后|倒数)$/.test(before) && (quantity.unit === '位' || quantity.unit === '名'),
  'a pulse or a subscription': ({ quantity, after }) =>
    quantity.value < 1e4 && /^\/(?:分|秒|min|m|日|天|d|月|年|h|小时|L)/.test(after),
  'page furniture': ({ quantity, before }) => quantity.qualifier === '' && furnitureBefore.test(before),
  'part of a code': ({ quantity, before }) =>
    /[A-Za-z\d][-/.]$/.test(before) ||
    (/[A-Za-z]$/.test(before) &&
      quantity.kind !== 'count' &&
      quantity.kind !== 'people' &&
      quantity.kind !== 'rate'),
  'a dose': ({ quantity, before }) =>
    doseUnits.has(quantity.unit) && quantity.value < 100 && doseBefore.test(before),
  'a range': ({ before, after }) =>
    !movedFrom.test(before) && (rangeLink.test(after) || rangeBefore.test(before)),
  'a span of prices': ({ after }) => /^(?:[到至][^，；。]{1,10})?不等/.test(after),
  'a height above the sea': ({ before }) => before.endsWith('海拔'),
  'a floor': ({ quantity, before }) => quantity.unit === '层' && /[A-Za-z区楼座栋]$/.test(before),
  'a manner of counting years': ({ after }) => /^(?:春秋|年头|寒暑|日夜|昼夜|不眠)/.test(after),
  'a size class': ({ quantity }) => quantity.unit === '强',
};

/** CT一台、钼靶2台: a Chinese one counts where the next thing of its list has the same measure word. */
const isListed = ({ quantity, before, after }: Situation): boolean =>
  /[^，。；、：（“一每这那同]$/.test(before) &&
  /^[、和及，][^，。；、：]{2,14}$/.test(after.split(/[\d一二两三四五六七八九十百]+余?/)[0] ?? '') &&
  after
    .slice(1)
    .replace(/^[^\d一二两三四五六七八九十百]+[\d一二两三四五六七八九十百]+余?/, '')
    .startsWith(quantity.unit);

function isThreshold(quantity: Quantity, before: string, after: string): boolean {
  if (!['age', 'size', 'score', 'money', 'time'].includes(quantity.kind)) return false;
  const isAbove = quantity.qualifier === '以上' && !/(?:达到?|为|是|在|至|到|不[少低]于|约)$/.test(before);
  const isBelow = /^(?:以下|以内|及以下)/.test(after);
  const rest = after.replace(/^(?:以下|以内|及以下)/, '');
  return (isAbove || isBelow) && !ends.test(rest) && quantity.kind !== 'time';
}

/** Why a quantity is no statistic; null where it is one. */
export function refusalOf(situation: Situation): string | null {
  for (const [reason, refuses] of Object.entries(refusals)) if (refuses(situation)) return reason;
  return null;
}
