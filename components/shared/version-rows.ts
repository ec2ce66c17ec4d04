import { compareTexts } from '@/lib/text/compare-texts';
import { commonEnds } from '@/lib/text/follow-blocks';

/** What is compared of a report: the words of its head and its text. */
export type ReportWords = { kicker: string; headline: string; subtitle: string; text: string };

/** What stands side by side of two versions: the same words, or those only one of them has. */
export type VersionRow = { same: boolean; older: string; newer: string };

const wordsOf = ({ kicker, headline, subtitle, text }: ReportWords): string =>
  [kicker, headline, subtitle, text].filter((line) => line !== '').join('\n');

/** Two versions of a report, headings and text, sentence by sentence: what one puts in place of the other's stands beside it. */
export function versionRows(older: ReportWords, newer: ReportWords): VersionRow[] {
  const rows: VersionRow[] = [];
  for (const { kind, text } of compareTexts(wordsOf(older), wordsOf(newer))) {
    const last = rows.at(-1);
    if (kind === 'same') rows.push({ same: true, older: text, newer: text });
    else {
      const side = kind === 'gone' ? 'older' : 'newer';
      if (last && !last.same && last[side] === '') last[side] = text;
      else rows.push({ same: false, older: '', newer: '', [side]: text });
    }
  }
  return rows;
}

/** Words that differ, between what both sides have before and behind them. */
export type ChangedWords = { before: string; changed: string; behind: string };

const inNumberOrWord = /[0-9A-Za-z.%]/;

/**
 * Both sides of a row with what differs in them. Numbers and words of letters are taken whole, so that 800 does not
 * become 900 by one digit; sides that have little in common differ as a whole.
 */
export function changedWords({ older, newer }: VersionRow): { older: ChangedWords; newer: ChangedWords } {
  let { head, tail } = commonEnds(older, newer);
  while (head > 0 && inNumberOrWord.test(older[head - 1] ?? '')) head -= 1;
  while (tail > 0 && inNumberOrWord.test(older[older.length - tail] ?? '')) tail -= 1;
  if (head + tail < Math.min(older.length, newer.length) / 3) [head, tail] = [0, 0];
  const cut = (text: string): ChangedWords => ({
    before: text.slice(0, head),
    changed: text.slice(head, text.length - tail),
    behind: text.slice(text.length - tail),
  });
  return { older: cut(older), newer: cut(newer) };
}

/** How many characters around a change are enough to know where it stands. */
const context = 48;

/** The ends of a text that is the same on both sides, as far as they stand next to a change; the rest is left out. */
export function nearChanges(
  text: string,
  place: 'first' | 'between' | 'last',
): { head: string; tail: string } | null {
  const head = place === 'first' ? '' : firstOf(text);
  const tail = place === 'last' ? '' : lastOf(text);
  return head.length + tail.length + context >= text.length ? null : { head, tail };
}

const firstOf = (text: string): string => text.slice(0, context).replace(/\p{Cs}$/u, '');
const lastOf = (text: string): string => text.slice(-context).replace(/^\p{Cs}/u, '');
