import { dropLead, dropPredicate } from './predicates';
import type { Quantity } from './read-quantities';

const rankVerb =
  /(?:位列|位居|名列|排名|排位|排在|排|居|列|跃居|跃升至?|升至|上升至|升到|稳居|进入|跻身|入围|挺进|迈入|获得?|荣获|夺得|摘得|斩获|位于|保持|蝉联|跻入|位次|名次|榜)(?:了|到|至|为|全国|全省|全市)?$/;
const ends = /^(?:$|[，；：。！？、（）”\n…—]|的?(?:好)?(?:成绩|位次|行列|水平|名次|佳绩))/;
/** 从第312名前进到第268名: the older of two ranks. */
const movedOn = /^[^，。；\d]{0,6}[到至为]第?\d/;
const place = /(?:国|省|市|县|区|州|界|业|内|机构|医院|地区|系统|榜|类|组|中)$/;

/**
 * Whether an ordinal is a rank and not the name of a meeting, a phase or a first patient: 第9位, 第二名, 排名第三, 前十名,
 * 前28%; a bare 第一 is praise.
 */
export function isRank(quantity: Quantity, before: string, after: string): boolean {
  const hasMeasure = quantity.unit === '位' || quantity.unit === '名';
  const follows = rankVerb.test(before) || place.test(before);
  if (quantity.isBarePlace) return false;
  if (quantity.ordinal === '前')
    return hasMeasure ? true : (quantity.unit === '%' || quantity.unit === '') && follows && ends.test(after);
  if (hasMeasure)
    return (
      (ends.test(after) || (/[从由][^，。；\d]{0,6}$/.test(before) && movedOn.test(after))) &&
      (follows || quantity.value > 1)
    );
  return quantity.unit === '' && quantity.value > 1 && follows && ends.test(after);
}

/** The unit of a rank: as printed, 位 where none is. */
export const rankUnit = (quantity: Quantity): string => quantity.unit || '位';

/** What a rank is a rank in: 在全国168家地市级基地中排名第21位 → 地市级基地排名. */
export function rankMetric(left: string, previousClause: string, noun: string): string {
  const own = bare(left);
  const isRanked = noun.endsWith('排名');
  const base = isOfRate(noun, own)
    ? `${noun}${own}`
    : own.length >= 4
      ? own
      : isRanked
        ? `${noun.replace(/(?:全[国省市县区])?排名$/, '')}${own}`
        : `${bare(previousClause).slice(-16) || noun}${own}`;
  return /(?:排名|榜|名次)$/.test(base) ? base : `${base}排名`;
}

/** A rank among hospitals after 绩效考核 was told of is a rank in it: 在1415家三级综合医院中列第238位 → 国考三级综合医院排名. */
export function appraisalRank(metric: string, appraisal: string): string {
  if (appraisal === '' || /国考|考核/.test(metric) || !/(?:医院|机构|全国|全省|全市)排名$/.test(metric))
    return metric;
  const scope = /全[国省市区县]/.exec(metric)?.[0] ?? '';
  return `${appraisal}${scope}排名`;
}

/** 满意度97.9%，位居全省县级医院第6位: what is ranked is the rate before, the words before the rank say among whom. */
export const isOfRate = (noun: string, own: string): boolean =>
  /(?:率|度|占比|指数|排名|得分|数)$/.test(noun) &&
  !noun.endsWith('排名') &&
  /^(?:全[国省市县区]|同级|同类|[^，]{2,4}[省市])[^，]{0,10}$/.test(own);

const anyRankVerb =
  /(?:位列|位居|名列|排名|排位|排[在到]|跃居|跃升至?|升至|上升至|升到|稳居|进入|跻身|入围|挺进|迈入|位次|居|列)(?:于|了|在)?/;

const bare = (phrase: string): string => {
  const words = dropLead(phrase)
    .replace(/(?:第|前)$/, '')
    .replace(anyRankVerb, '')
    .replace(/排$/, '')
    .replace(/[中里内上]$/, '');
  return dropPredicate(words).replace(/^在/, '').slice(-20);
};
