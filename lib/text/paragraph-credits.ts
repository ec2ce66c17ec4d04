import type { Credit } from './credit';
import { isLikelyName, isMedium, isPost, isUnit, splitNames } from './person-names';
import { readCreditLine } from './read-credit-line';
import { foldLine, splitLabels } from './split-labels';

const opening =
  /^[\s　]*([^(（〔【[，。！？]{0,24}?)[\s　]*[(（〔【[]([^()（）〔〕【】[\]]{2,90})[)）〕】\]]/u;
const datelineHead = /(?:^|讯|訊|电|電|消息|报道|報道|報導|快讯|[网网报報台])$/u;
const openingWords =
  /^[\s　]*(?:[^，。！？\s(（]{0,16}(?:讯|訊|消息|电)[】\]]?[\s　]*)?((?:[\p{Script=Han}]{0,12})(?:记者|記者|通讯员|通訊員)[^，。！？；]{1,60}?)(报道|報道|報導)?[\s　]*[:：，。　]/u;

/** The people of a dateline that opens a paragraph: `本报讯（记者 王松 通讯员 蒋小科）`, `〔記者X／台北報導〕`. */
export function readDateline(paragraph: string): Credit[] {
  const [, head, inside = ''] = opening.exec(paragraph) ?? [];
  if (head !== undefined && datelineHead.test(head.trim())) {
    const credits = readCreditLine(inside);
    if (credits.length > 0) return credits;
    const names = splitNames(inside);
    if (/[电電讯]$/.test(head.trim()) && names.length > 0 && names.every(isLikelyName))
      return names.map((name): Credit => ({
        role: 'reporters',
        name,
        label: '电',
        unit: '',
        kind: 'person',
      }));
  }
  const [, words = '', reports] = openingWords.exec(paragraph) ?? [];
  const plain = reports ? withoutOffice(words) : words;
  const credits = plain ? readCreditLine(plain) : [];
  return credits.length > 0 && credits.every(({ name }) => isLikelyName(name)) && coversLine(plain, credits)
    ? credits
    : [];
}

/** `记者蓝田福州报道`: the place of writing, of two or three characters, is printed right behind the name. */
const withoutOffice = (words: string): string =>
  words.replace(
    /((?:记者|記者)\p{Script=Han}{2})(\p{Script=Han}{2,4})$/u,
    (_, first: string, rest: string) =>
      rest.length === 4 || (rest.length === 3 && isLikelyName(first.slice(2) + rest[0]))
        ? first + rest[0]
        : first,
  );

/** Whether little but labels and names stands on the line, so that no clause about a 记者 is taken for a byline. */
function coversLine(line: string, credits: readonly Credit[]): boolean {
  const said = credits.reduce(
    (left, { name, label }) => left.replace(name, '').replace(label, ''),
    foldLine(line).replace(/ /g, ''),
  );
  return said.replace(/[^\p{L}]/gu, '').length <= 12;
}

const closing = /[(（〔【[]([^()（）〔〕【】[\]]{2,90})[)）〕】\]][\s　\d]*$/u;

/** The people who sign in a bracket that closes a paragraph: `（宣传科 戴文静 李青）`, `（记者 王松）`. */
export function readClosing(paragraph: string): Credit[] {
  const inside = closing.exec(paragraph)?.[1] ?? '';
  if (!inside) return [];
  const credits = readCreditLine(inside);
  return credits.length > 0 ? credits : readUnitSignature(inside);
}

const isLeader = (word: string): boolean => /(?:书记|院长|主席|理事长)$/.test(word);

/** `宣传科 戴文静 李青`: a department and its people, who write for it. */
function readUnitSignature(text: string): Credit[] {
  const [unit = '', ...rest] = foldLine(text).split(/[ :]+/);
  const names = splitNames(rest.join(' '));
  // Leaders sign what they say (院党委书记 某某), they do not write for a department.
  const signed =
    unit.length <= 16 && (isUnit(unit) || isPost(unit)) && !isMedium(unit) && !rest.some(isLeader);
  if (!signed || names.length === 0 || !names.every(isLikelyName)) return [];
  return names.map((name): Credit => ({ role: 'correspondents', name, label: '', unit, kind: 'person' }));
}

/** A department and its people before the first label of a line: `药学部 谷粒 编辑：宁静`, `纪检监察室 麦苗`. */
export const readHeadSignature = (line: string): Credit[] =>
  readUnitSignature(splitLabels(foldLine(line)).head.replace(/^[^\p{L}]+/u, '')).filter(
    ({ unit }) => !isPost(unit),
  );

/** The signature of a line without label: ornament and name (`□ 江舟`), or post and name (`护理部主任 宋 敏`). */
export function readSignature(line: string): Credit[] {
  const text =
    foldLine(line)
      .split(/ (?=[■□◆◇●○▪▫◎☆★])/)
      .at(-1) ?? '';
  const bare = text.replace(/^[^\p{L}]+/u, '');
  const ornament = text !== bare && /^[■□◆◇●○▪▫◎☆★—-]/u.test(text);
  const words = bare.split(' ');
  const posts = words.filter((word) => isPost(word) || isUnit(word));
  const names = splitNames(words.filter((word) => !posts.includes(word)).join(' '));
  if (bare.length > 60 || names.length === 0 || names.length > 4 || !names.every(isLikelyName)) return [];
  if (!ornament && !posts.some((word) => isPost(word) && word.length > 2)) return [];
  return names.map((name): Credit => ({
    role: 'authors',
    name,
    label: '',
    unit: posts.at(-1) ?? '',
    kind: 'person',
  }));
}
