import { type Credit, onePerRole } from '@/lib/text/credit';
import { readClosing, readDateline, readHeadSignature, readSignature } from '@/lib/text/paragraph-credits';
import { datelineBracket, readPlainByline } from '@/lib/text/plain-byline';
import { readCreditLine } from '@/lib/text/read-credit-line';

/** A date on a byline line would end the names before it; it names nobody. */
const printedDate =
  /(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?/g;

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
