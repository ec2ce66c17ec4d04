import { clauseEnd, clauseStart } from './clauses';
import type { Quantity } from './read-quantities';
import { endingVerb, firstVerb } from './verbs';

/** The words around a figure, cut to its clause and to its neighbours. */
export type Surroundings = {
  /** From the clause's beginning or the figure before, to the figure. */
  left: string;
  /** From the figure to the clause's end, the next list item or the next figure. */
  right: string;
  /** The clause before in the same sentence, where it holds no figure of its own. */
  previousClause: string;
  /** It is a later item of a list: its verb and its 其中 may stand at the first one. */
  isListItem: boolean;
  /** It opens a bracket right after another figure: 论文267篇（SCI收录16篇）. */
  isBracket: boolean;
  /** The appraisal of hospitals told of shortly before, as printed; a rank among hospitals is a rank in it. */
  appraisal?: string;
  /** It goes on a list whose first figure is of a first batch: 首批开放14个病区、560张床位. */
  isOfFirst?: boolean;
};

/** The surroundings of one figure in a compact text; `from` and `to` are its neighbours' edges or the sentence's. */
export function surroundingsOf(
  text: string,
  quantity: Quantity,
  from: number,
  to: number,
  hasNeighbour: boolean,
): Surroundings {
  const clause = clauseStart(text, quantity.start);
  const start = Math.max(clause, from);
  const end = Math.min(clauseEnd(text, quantity.end), to);
  const after = text.slice(quantity.end, end).replace(levels, '');
  const right = (qualities.exec(after)?.[1] ?? after.split('、')[0] ?? '').replace(/^\/.*/, '');
  const between = text.slice(start, quantity.start);
  const sharesClause = hasNeighbour && clause < from;
  const left = sharesClause ? afterNeighbour(between, quantity) : between;
  const hasOwn = start > from && '，：'.includes(text[start - 1] ?? ' ');
  const previousStart = hasOwn ? Math.max(clauseStart(text, start - 1), from) : start;
  const before = hasOwn ? text.slice(previousStart, start - 1) : '';
  const isSpeaker = text[start - 1] === '：' && between !== '' && before.length <= maxSpeaker;
  const previousClause = isSpeaker ? '' : before;
  const isBracket = hasNeighbour && text[clause - 1] === '（' && clause - 1 - from <= 2;
  const appraisal = quantity.ordinal ? appraisalBefore(text, quantity.start) : '';
  const isOfFirst =
    sharesClause && /^[^，；。]{0,8}、/.test(between) && /首(?:批|期)/.test(text.slice(clause, from));
  return { left, right, previousClause, isListItem: sharesClause, isBracket, appraisal, isOfFirst };
}

const appraisalReach = 110;

/** 国考 or 绩效考核 where no other contest is named after it. */
function appraisalBefore(text: string, position: number): string {
  const before = text.slice(Math.max(0, position - appraisalReach), position);
  const [, name = '', since = ''] = /.*(国考|绩效考核)(.*)$/s.exec(before) ?? [];
  return /大赛|竞赛|评选|测评|排行|百强|满意度|指数|课题|基金/.test(since) ? '' : name;
}

/** 220人获国家、省、市先进个人: the levels of an honour are no list of things. */
const levels = /(?:国家|省|市|县|区|院|厅|部)级?(?:、(?:国家|省|市|县|区|院|厅|部)级?)+(?=[^、，。；]{2})/;

/** 21名突发心梗、脑梗的老人: a list of qualities before the noun. */
const qualities = /^[^，；。的、]{2,10}、[^，；。的、]{2,10}的([^，；。的、]{2,12})/;

/** 王院长：… names who speaks, not what is counted. */
const maxSpeaker = 6;

const meanBefore = /[日月年周人次]均|平均|每[天日年月周]/;
/** 92张床位每天周转1.4次: how often something happens to what was counted. */
const rate = /[\u4e00-\u9fff](?:每[天日年月周]|[日月年周]均|平均)[^，；。]{1,4}$/;

const joint = /^[^、]*?(?:、|(?:以及|和|及|与)(?=$))/;

/**
 * What is left for a figure of the words since the one before it in its clause: the noun after that one is not its own
 * (6个卓越专科、18个领先专科; 13个班级97门课程); a rate keeps all (42名患者规范管理率达100%).
 */
function afterNeighbour(between: string, quantity: Quantity): string {
  const list = joint.exec(between);
  if (list) return between.slice(list[0].length);
  const owned = /^的[^、，；。]{2,12}[和及与](.{2,})$/.exec(between)?.[1];
  if (owned) return owned;
  const isCounted = quantity.kind === 'count' || quantity.kind === 'people';
  if (!isCounted || rate.test(between)) return between;
  const verb = firstVerb(between, 1);
  if (verb) return between.slice(verb.start);
  const deed = /[\u4e00-\u9fff][了过]$/.exec(between);
  if (deed && between.length > 2 && !endingVerb(between)) return deed[0];
  const ending = endingVerb(between);
  if (ending && ending.word.length > 1 && ending.start > 1 && !meanBefore.test(between))
    return between.slice(ending.start);
  const isClause = ending !== null || /(?:[在于至到共有]|其中|含)$|^(?:[日年月周]均|平均|每)/.test(between);
  return between.length <= 6 && !isClause ? '' : between;
}
