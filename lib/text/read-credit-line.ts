import type { BylineRole } from '@/lib/schema/report';
import { type Credit, onePerRole } from './credit';
import { isLikelyName, isMedium, isPost, isUnit, splitNames } from './person-names';
import { foldLine, type LabelledPart, splitLabels } from './split-labels';

const maxLine = 160;
const prose = /[。！!？?…]|(?:了|的是|表示|介绍|获悉|认为|看到|采访时)/;
const contributed = /参与(?:采写|采访|报道)|亦有贡献|对本文/;
const latin =
  /(?:^|[|;,(\s])(By|Author|Reporter|Writer|Editor|Photo by|Text by)s?[:\s]\s*((?:[A-Z][\p{L}'’.-]*)(?: [A-Z][\p{L}'’.-]*){0,3}(?:(?:, | and | & )[A-Z][\p{L}'’.-]*(?: [A-Z][\p{L}'’.-]*){1,3})*)/u;
const latinRoles: Record<string, BylineRole> = {
  editor: 'editors',
  'photo by': 'photographers',
  'text by': 'authors',
};

/**
 * The people a line of its own names: a byline, an info line, an editors' line (`记者 王松 通讯员 蒋小科`,
 * `责编：刘思宇 二审：何芳`, `文/图 科教科 曾琪`, `By Emma Zhao`). Empty where the line is running text.
 */
export function readCreditLine(line: string): Credit[] {
  const text = foldLine(line);
  if (text.length > maxLine || contributed.test(text)) return [];
  const english = readLatin(text);
  if (english.length > 0) return english;
  if (prose.test(text)) return [];
  const [, desk = '', signers = ''] = newsDesk.exec(text) ?? [];
  if (desk) return signed(splitNames(signers), desk);
  const { head, parts } = splitLabels(text);
  if (parts.length === 0) return deskOnly.test(text) ? headReporter(text, '') : [];
  const credits = parts.flatMap((part, index) =>
    isPlausible(part) ? partCredits(part, parts[index - 1]) : [],
  );
  const first = parts[0]?.row.roles[0];
  const reporter =
    first === 'correspondents' || first === 'editors' || first === 'reviewers'
      ? headReporter(head, parts[0]?.label ?? '')
      : [];
  return onePerRole(takeOver([...reporter, ...credits], parts));
}

/** Taiwan's desks sign before a slash: `生活中心／王松報導`. */
const newsDesk =
  /^(\p{Script=Han}{1,4}(?:中心|組|组))\/(\p{Script=Han}[\p{Script=Han}、 ]{1,14}?)(?:綜合|综合)?(?:報導|報道|报道)$/u;

const signed = (names: readonly string[], label: string): Credit[] =>
  names.map((name): Credit => ({ role: 'reporters', name, label, unit: '', kind: 'person' }));

/** Names may follow without a colon only where they look like names; with one anything short is a name. */
function isPlausible({ row, value, colon, behind }: LabelledPart): boolean {
  if (value === '' || value.length > 80 || /[!?。]|https?:/.test(value)) return false;
  if (colon && !behind)
    return !(row.roles[0] === 'reporters' && !splitNames(dropOffice(value)).some(isLikelyName));
  return splitNames(dropOffice(value)).some((name) => isLikelyName(name) || isUnit(name));
}

/** `王松／台北報導` and `張三台北15日電`: the place of writing is no name. */
const dropOffice = (value: string): string =>
  value
    .replace(/(?:综合|綜合)?(?:报道|報道|報導)$/u, '')
    .replace(/[/ ]\p{Script=Han}{2,6}(?:特稿|電|电|专电|專電)$/u, '')
    .replace(/(?<=^\p{Script=Han}{2,4})\p{Script=Han}{2}\d{1,2}日[电電]$/u, '')
    .replace(/\/\p{Script=Han}{2,6}$/u, '');

function partCredits(part: LabelledPart, before: LabelledPart | undefined): Credit[] {
  const names = splitNames(dropOffice(part.value));
  const unit = part.value.split(/[\s、/()]+/).find((word) => isUnit(word) || isPost(word)) ?? '';
  const printed = part.row.roles.length > 0 ? part.row.roles : silentRole(part, before, unit);
  // `影像中心 邢超 摄影报道`: whoever reports for a department is no paper's reporter.
  const roles = printed.map((role) =>
    unit && role === 'reporters' && part.behind ? ('correspondents' as const) : role,
  );
  const signs = names.filter((name) => !(part.row.glued === true && !part.colon) || isLikelyName(name));
  return roles.flatMap((role) =>
    signs.map((name): Credit => ({
      role,
      name,
      label: part.label,
      unit: unit === name ? '' : unit,
      kind: isUnit(name) ? 'unit' : 'person',
    })),
  );
}

/** `医务科 乔楠 报道`: without a label of its own a department's writer is a correspondent, any other a reporter. */
const silentRole = (
  part: LabelledPart,
  before: LabelledPart | undefined,
  unit: string,
): readonly BylineRole[] =>
  part.behind && part.label.endsWith('道') && before === undefined
    ? [unit ? 'correspondents' : 'reporters']
    : [];

/** `安顺融媒 张弛`: a media centre and its reporters, without any label. */
const deskOnly = /^\p{Script=Han}{2,8}(?:融媒体?(?:中心)?|全媒体)(?: \p{Script=Han}{2,4}){1,3}$/u;

/** `赣南融媒 曾蓉 特约通讯员 钟斌`: before the correspondents a medium's name and a person's are the reporter. */
function headReporter(head: string, label: string): Credit[] {
  const [medium = '', ...rest] = head.split(' ');
  const names = splitNames(rest.join(' '));
  // One known surname vouches for the others: names of the smaller nations are in no table.
  const plain = names.every(
    (name) => isLikelyName(name) || (/^\p{Script=Han}{3,4}$/u.test(name) && !isUnit(name)),
  );
  if (names.length === 0 || !isMedium(medium) || !plain || !names.some(isLikelyName)) return [];
  return signed(names, `${medium}${label ? '' : ' '}`);
}

/** A photographer's label behind a reporter's names makes them photographers. */
function takeOver(credits: readonly Credit[], parts: readonly LabelledPart[]): Credit[] {
  const taker = parts.find((part) => part.behind && part.row.takesOver);
  if (!taker) return [...credits];
  const taken = new Set(splitNames(taker.value));
  return credits.filter((credit) => credit.role === 'photographers' || !taken.has(credit.name));
}

function readLatin(text: string): Credit[] {
  const [, label = '', names = ''] = latin.exec(text) ?? [];
  const role = latinRoles[label.toLowerCase()] ?? 'reporters';
  return names
    .split(/, | and | & /)
    .map((name) => name.trim())
    .filter((name) => /^[A-Z]\S* \S/.test(name))
    .map((name): Credit => ({ role, name, label, unit: '', kind: 'person' }));
}
