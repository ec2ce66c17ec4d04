import { type Credit, onePerRole } from './credit';
import { readClosing, readDateline, readHeadSignature, readSignature } from './paragraph-credits';
import { isMedium, isPost, isUnit } from './person-names';
import { readCreditLine } from './read-credit-line';

/** A date on a byline line would end the names before it; it names nobody. */
const printedDate =
  /(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?/g;

const plainLabel = /^[\p{Script=Han}《》]{0,12}(?:(记者|实习生)|(通讯员))$/u;
const otherLabel =
  /[报讯摄影图文]$|^[文图]|编辑|责编|审核|校对|终审|初审|复审|[一二三]审|来源|时间|日期|供稿|报道|监制|主编|作者/;
const plainName = /^\p{Script=Han}{2,4}$/u;
const ornaments = /^[^\p{L}]+|[^\p{L}]+$/gu;
/** The bracket of a dateline: `芜湖新闻网讯（通讯员 席文博 记者 牧野）`. */
const datelineBracket = /(?:讯|訊|消息|[电電])[\s　]*[（(]([^（()）]{4,60})[）)]/u;

/**
 * A byline of labels and short words alone, parted by blanks (`本报记者 祁连 通讯员 敦煌`), names people even where their
 * surnames are rare or the names are places.
 */
function readPlainByline(line: string): Credit[] {
  const inside = datelineBracket.exec(line.slice(0, 120))?.[1] ?? line;
  const words = inside.replace(ornaments, '').split(/[\s　]+/);
  const credits: Credit[] = [];
  let open: { role: Credit['role']; label: string } | null = null;
  for (const word of words) {
    const [, reporter, correspondent] = plainLabel.exec(word) ?? [];
    if (reporter || correspondent) open = { role: reporter ? 'reporters' : 'correspondents', label: word };
    else if (
      open &&
      plainName.test(word) &&
      !isUnit(word) &&
      !isPost(word) &&
      !isMedium(word) &&
      !otherLabel.test(word)
    )
      credits.push({ ...open, name: word, unit: '', kind: 'person' });
    else open = null;
  }
  return words.slice(0, 2).some((word) => plainLabel.test(word)) ? credits : [];
}

/** Rare names in the bracket that opens a paragraph. */
const readDatelineNames = (line: string): Credit[] =>
  datelineBracket.test(line.slice(0, 120)) ? readPlainByline(line) : [];

/**
 * Everyone who signs a report given as plain text: from its byline lines, the datelines of the first paragraphs, the
 * credit lines and closing brackets of the last. Order as printed, each name once a role.
 */
export function readCredits(bylineLines: readonly string[], paragraphs: readonly string[]): Credit[] {
  const lines = bylineLines.map((line) => line.replace(printedDate, ' ').trim());
  const first = paragraphs.slice(0, 3);
  const last = paragraphs.slice(-6);
  const credits = [
    ...lines.flatMap(
      (line) => [readCreditLine(line), readDateline(line)].find((found) => found.length > 0) ?? [],
    ),
    ...lines.flatMap(readPlainByline),
    ...first.flatMap((line) => [...readDateline(line), ...readDatelineNames(line)]),
    ...last.flatMap(
      (line) => [readCreditLine(line), readClosing(line)].find((found) => found.length > 0) ?? [],
    ),
  ];
  const writers = credits.some(
    ({ role }) => role === 'authors' || role === 'reporters' || role === 'correspondents',
  );
  return onePerRole(
    writers
      ? credits
      : [...credits, ...lines.flatMap((line) => [...readHeadSignature(line), ...readSignature(line)])],
  );
}
