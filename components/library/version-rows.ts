import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import { compareTexts } from '@/lib/text/compare-texts';

/** What stands side by side of two versions: the same words, or those only one of them has. */
export type VersionRow = { same: boolean; older: string; newer: string };

type Version = { clipping: Clipping; body: ClippingBody };

const wordsOf = ({ clipping: { kicker, headline, subtitle }, body }: Version): string =>
  [kicker, headline, subtitle, body.text].filter((line) => line !== '').join('\n');

/** Two versions of a report, headings and text, sentence by sentence: what one puts in place of the other's stands beside it. */
export function versionRows(older: Version, newer: Version): VersionRow[] {
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
