import { splitSentences } from './split-sentences';

/** A run of sentences that both texts have, or that only the older or the newer has. */
type Difference = { kind: 'same' | 'gone' | 'new'; text: string };

const sentencesOf = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Longest texts compared cell by cell: 2,000 × 2,000 sentences take a few megabytes for a moment. */
const maxCells = 4_000_000;

/** Lengths of the longest common run of sentences from each pair of places on. */
function commonLengths(older: readonly string[], newer: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: older.length + 1 }, () => new Uint16Array(newer.length + 1));
  for (let row = older.length - 1; row >= 0; row -= 1) {
    for (let column = newer.length - 1; column >= 0; column -= 1) {
      const same = older[row] === newer[column];
      table[row]![column] = same
        ? table[row + 1]![column + 1]! + 1
        : Math.max(table[row + 1]![column]!, table[row]![column + 1]!);
    }
  }
  return table;
}

/** What stands between the parts both texts begin and end with, sentence by sentence. */
function compareMiddle(older: readonly string[], newer: readonly string[]): Difference[] {
  if (older.length * newer.length > maxCells) {
    return [
      ...older.map((text) => ({ kind: 'gone', text }) as const),
      ...newer.map((text) => ({ kind: 'new', text }) as const),
    ];
  }
  const common = commonLengths(older, newer);
  const differences: Difference[] = [];
  let [row, column] = [0, 0];
  while (row < older.length || column < newer.length) {
    if (row < older.length && older[row] === newer[column]) {
      differences.push({ kind: 'same', text: older[row]! });
      row += 1;
      column += 1;
    } else if (
      column >= newer.length ||
      (row < older.length && common[row + 1]![column]! >= common[row]![column + 1]!)
    ) {
      differences.push({ kind: 'gone', text: older[row]! });
      row += 1;
    } else {
      differences.push({ kind: 'new', text: newer[column]! });
      column += 1;
    }
  }
  return differences;
}

function joinRuns(differences: readonly Difference[]): Difference[] {
  const runs: Difference[] = [];
  for (const { kind, text } of differences) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  }
  return runs;
}

/**
 * Two versions of a text, sentence by sentence: put together, the runs `same` and `gone` give the older text,
 * `same` and `new` the newer one.
 */
export function compareTexts(older: string, newer: string): Difference[] {
  const [before, after] = [sentencesOf(older), sentencesOf(newer)];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const same = (texts: readonly string[]) => texts.map((text): Difference => ({ kind: 'same', text }));
  return joinRuns([
    ...same(before.slice(0, head)),
    ...compareMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...same(before.slice(before.length - tail)),
  ]);
}
