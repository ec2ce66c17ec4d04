/** A part of a text: from `start` up to, not including, `end`. */
export type Span = { start: number; end: number };

const ends = new Set(['。', '！', '？', '!', '?', '\n', '…']);
const closers = new Set(['”', '’', '」', '』', '）', ')', '》']);

/**
 * Sentences of a Chinese text as spans without gaps: a sentence ends with 。！？, an ellipsis or a line break,
 * and takes the closing quotes and brackets after it. A semicolon does not end it.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!ends.has(text[index] ?? '')) continue;
    while (ends.has(text[index + 1] ?? '') || closers.has(text[index + 1] ?? '')) index += 1;
    spans.push({ start, end: index + 1 });
    start = index + 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
