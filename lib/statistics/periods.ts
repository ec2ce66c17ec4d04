/** A period named in a compact text (近三年, 2022年度, 去年). */
type PeriodMention = { start: number; end: number; text: string };

const count = '(?:[一二两三四五六七八九十半几]{1,3}|\\d{1,2})';
const year = '(?:19|20)\\d\\d年';
const month = '(?:[1-9]|1[0-2])';
const ofYear = `(?:第?[一二三四]季度|前三季度|上半年|下半年|全年|${month}月?(?:至|-|—|~)${month}月份?|前${month}个月|[年]?底|年?末|初|度|以来|起|间|来)`;
const started =
  '(?:试行|试点|试运行|上线|运行|开诊|启用|启动|开展|成立|实施|投用|投入使用|推行|推进|开业|开张|开馆|运营|推出|施行|搬迁|落地)';

/** Ways of naming a period, the more telling first. */
const patterns = [
  `连续(?:${count}|多)个?(?:年|季度|月)`,
  `(?:自|从)?(?:${year}|去年|今年|前年)(?:[^，。；、]{0,12}?(?:以来|至今|开始))`,
  `${year}(?:至|-|—|~)${year}`,
  `${year}${ofYear}?`,
  `[“]?十[三四五]五[”]?(?:期间|时期|以来|规划期间)`,
  `(?:近|最近|过去)${count}个?(?:多)?(?:年|月|周|季度|天)(?:来|间|里|以来)?`,
  `(?<![\\d一二三四五六七八九十每近前后第上])(?:[一两三四五]个?(?:学年|季度)|[一两三四五六七八九十]{1,2}年|\\d{1,2}年)(?=下来|下降|上升|提高|提升|累计|共|开|办|走|跑|发|接|收|服务|暗访|流失|跃升|培训|资助|减|增|省|降|少|多|花|做|能|可|救|看|用|送|会诊|完成)`,
  `(?<![上下前后近每满期一点])半年(?![前后内度多以期制])`,
  `(?:试点|运行|实施|改革|启用)?首年`,
  `(?<=^|[，。；：])第[一二三四五]年`,
  `为期${count}个?(?:多)?(?:年|月|周|天)`,
  `过去(?:的)?(?:一|这一|${count})年(?:来|里|间)?`,
  `${started}(?:以来|至今|${count}(?:个多?|多)?(?:年半?|月|周|天)(?:多?来|以来|多|间|里)?)`,
  `${count}(?:个多?|多)?(?:年|月|周)(?:多?来|以来|间|里|中)`,
  `(?<![\\d一二三四五六七八九十])(?:[两三四五六七八九十]{1,3}|\\d{1,2})年前`,
  `(?<!\\d)\\d{1,3}天(?:来|里|间)`,
  `(?:今年|去年|前年)${month}月(?:份|底|以来)?(?!\\d)`,
  `(?:今年|本年度?|当年|去年|前年|上年度?|上一年度?|年初|今年年初)(?:${ofYear}|以来)?`,
  `(?:近年来?|近些年来?|多年来|一直以来|这些年|这几年|一年中|这一年|一年间|历年|年内|全年度?|上半年|下半年|本月|上个?月|上个季度|当月|上周|本周|本季度|上季度|一季度|二季度|三季度|四季度|第[一二三四]季度|前三季度|首季)`,
  `(?<=^|[，。；：])(?:[一二两三四五六七八九十]{1,3}|\\d{1,2})年(?![级制生计规前后内之月底初末第]|下[半旬])`,
  `${month}月?(?:至|-|—|~)${month}月份?`,
  `(?<=^|[，。；：])${count}个?(?:多)?(?:年|月|周)过去`,
  `前${month}个月`,
];
const period = new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'g');

/** A period that is only compared with: 比上年, 较2021年, 由2020年的. */
const comparedBefore = /(?:比|较|由|从|同|与|跟|于|相比|截至|自|到|至)$/;
const moment = /^(?:\d{1,2}月|，?\d{1,2}日)/;

/** Every period of a compact text that may govern figures, in order. Linear: each pattern looks at a bounded stretch. */
export function readPeriods(text: string): PeriodMention[] {
  const mentions: PeriodMention[] = [];
  for (const match of text.matchAll(period)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    if (moment.test(text.slice(end, end + 4)) && match[0].endsWith('年')) continue;
    if (comparedBefore.test(before) && !/[来今]$/.test(match[0]) && !isSince(text, end)) continue;
    mentions.push({ start: match.index, end, text: match[0].replace(/^[自从]/, '') });
  }
  return mentions;
}

/** 自去年引进…以来: the period is opened by 自 and closed later. */
const isSince = (text: string, end: number): boolean =>
  /^[^，。；]{0,24}以来/.test(text.slice(end, end + 26));

const withoutPeriods = new RegExp(
  `连续[一二两三四五六七八九十\\d]{1,3}个?(?:年度?|季度|月|周|天)|(?<![比较])(?:自|从|在|截至)?(?:${patterns.map((pattern) => `(?:${pattern})`).join('|')})(?:期间|以来|时|下来)?`,
  'g',
);

/** Every pattern holds one of these characters: most phrases are spared the search. */
const periodMark = /[年月季周期来今天]/;

/** A short phrase with its periods taken out. */
export const dropPeriods = (phrase: string): string =>
  periodMark.test(phrase) ? phrase.replace(withoutPeriods, '') : phrase;
