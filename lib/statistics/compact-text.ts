import { foldWidth } from '@/lib/text/fold-width';

/** A text without blanks, with one form of every sign; `at[i]` is where its character `i` stands in `source`. */
export type CompactText = { text: string; source: string; at: Int32Array };

/** Signs newsrooms print in several forms, and the one form the grammar knows. */
const oneForm: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '[': '（',
  ']': '）',
  '【': '（',
  '】': '）',
  '!': '！',
  '?': '？',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '‘': '“',
  '’': '”',
  '–': '-',
  '―': '—',
  '～': '~',
  '〜': '~',
  '∶': '：',
};

const blank = /[\s\u00a0\u200b\u2060\ufeff]/;
const digit = /\d/;

/** Folds widths, drops blanks and the commas of thousands (1,415), and gives every sign one form. */
export function compactText(source: string): CompactText {
  const folded = foldWidth(source);
  const at = new Int32Array(folded.length + 1);
  const kept: string[] = [];
  let isQuoteOpen = false;
  for (let index = 0; index < folded.length; index += 1) {
    let character = folded[index] ?? '';
    if (blank.test(character) || isThousandsComma(source, index)) continue;
    if (character === '"') {
      isQuoteOpen = !isQuoteOpen;
      character = isQuoteOpen ? '“' : '”';
    }
    at[kept.length] = index;
    kept.push(oneForm[character] ?? character);
  }
  at[kept.length] = source.length;
  return { text: kept.join(''), source, at: at.subarray(0, kept.length + 1) };
}

/** A half-width comma counts as one of thousands only between groups of three digits: some papers print it as 逗号. */
function isThousandsComma(source: string, index: number): boolean {
  if (source[index] !== ',' || !digit.test(source[index - 1] ?? '')) return false;
  const isGroup = /^\d{3}(?!\d)/.test(source.slice(index + 1, index + 5));
  const before = source.slice(Math.max(0, index - 4), index);
  return isGroup && !/\d{4}$/.test(before);
}

/** The words as printed between two compact positions, blanks inside kept as they stand. */
export function printed(compact: CompactText, start: number, end: number): string {
  if (end <= start) return '';
  return compact.source.slice(compact.at[start], (compact.at[end - 1] ?? 0) + 1);
}
