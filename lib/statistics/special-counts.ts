import { endsInHead } from './head-nouns';
import { lengths, plain, type MetricName, type Name } from './metric-name';
import { nounPhrase, objectOf } from './noun-phrase';
import type { Quantity } from './read-quantities';
import type { Surroundings } from './surroundings';
import type { Verb } from './verbs';

/** 院领导、中层干部150人参加: those who came are counted, whoever is listed. */
const attending =
  /^(?:参[加会训赛]|出席|到场|列席|与会)(?=$|了|会议|仪式|活动|大会|培训|比赛|竞赛|本次|此次)/;

/** 年分娩量3500例，最多的一年达4126例: the extreme of what was counted before. */
const extreme = /^最[高低多少大小长短]的?(?:一.?)?$/;

/** 院内制剂43个品种: the word after the figure says only what kind of thing was counted. */
const kindWord = /^(?:品种|品规|点位|名额|版本|型号|系列|亚专业)$/;
const standsAlone = (left: string, verb: Verb | null): boolean =>
  left.length > 1 && verb === null && !/(?:[等的、个]|系列)$/.test(left);

/** 样本量12万例的肿瘤生物样本库: an amount is named with what it is the amount of, unless that is the hospital. */
const amount = /(?:量|人数)$/;
const wholeHospital = /(?:医院|中心|[^学]院)$/;

/** Whether what follows the figure only owns it or says its kind: its noun stands before (床位1200张的三甲医院, 制剂43个品种). */
export const ownsWhatFollows = (left: string, verb: Verb | null, right: string): boolean =>
  (right.startsWith('的') && endsInHead(left)) || (kindWord.test(right) && standsAlone(left, verb));

/** The counts that neither noun beside them names alone: those who came, the extreme of a thing, the amount of something. */
export function specialCount(
  quantity: Quantity,
  { right }: Surroundings,
  left: string,
  verb: Verb | null,
  before: MetricName | null,
): Name | null {
  const attendance = quantity.kind === 'people' ? attending.exec(right)?.[0] : undefined;
  if (attendance) return plain(`${attendance}人员`);
  if (before && extreme.test(left)) return plain(`${before.noun}${left.slice(0, 2)}`);
  if (!amount.test(left) || !ownsWhatFollows(left, verb, right)) return null;
  const owner = nounPhrase(right, true);
  if (owner === '' || owner.length > lengths.subject || wholeHospital.test(owner)) return null;
  return plain(`${owner}${objectOf(left).noun}`);
}
