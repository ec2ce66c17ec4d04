import type { Mark } from '@/components/shared/mark-segments';
import type { Body } from '@/lib/schema/body';
import type { Highlight } from '@/lib/schema/clipping';
import type { Statistic } from '@/lib/schema/reading';
import { findFolded, fold } from '@/lib/search/fold';
import { blockTexts, isPlaced } from '@/lib/text/highlight-place';
import type { Passage } from '@/lib/text/sentence-places';

/** What the reader marks in a body. */
type Marking = {
  /** Folded words that were searched for. */
  words: readonly string[];
  statistics: readonly Statistic[];
  /** Words that earned the topics. */
  evidence: readonly string[];
  highlights: readonly Highlight[];
  /** What the reader was led to. */
  shown?: Passage | undefined;
};

const statisticId = (index: number): string => `statistic-${index}`;

/** The statistic a mark stands for: its place in the list; undefined for other marks. */
export function statisticOf(markId: string): number | undefined {
  const [kind, index] = markId.split('-');
  return kind === 'statistic' ? Number(index) : undefined;
}

/** The id of a highlight's mark. */
export const highlightMark = (highlightId: string): string => `highlight-${highlightId}`;

/** The highlight a mark stands for, by its id; undefined for other marks. */
export const highlightOf = (markId: string): string | undefined =>
  markId.startsWith('highlight-') ? markId.slice('highlight-'.length) : undefined;

/** Marks of each block under the body's root, where any. A statistic is marked where its sentence first stands. */
export function readerMarks(body: Body, marking: Marking): ReadonlyMap<number, readonly Mark[]> {
  const blocks = blockTexts(body);
  const marks = new Map<number, Mark[]>();
  const add = (block: number, mark: Mark): void => {
    marks.set(block, [...(marks.get(block) ?? []), mark]);
  };
  const evidence = marking.evidence.map(fold);
  blocks.forEach((text, block) => {
    for (const { start, end } of findFolded(text, evidence))
      add(block, { id: 'evidence', kind: 'evidence', start, end });
    for (const { start, end } of findFolded(text, marking.words))
      add(block, { id: 'hit', kind: 'hit', start, end });
  });
  marking.statistics.forEach(({ quote }, index) => {
    const block = quote === '' ? -1 : blocks.findIndex((text) => text.includes(quote));
    const start = blocks[block]?.indexOf(quote) ?? -1;
    if (start >= 0)
      add(block, { id: statisticId(index), kind: 'statistic', start, end: start + quote.length });
  });
  for (const highlight of marking.highlights) {
    const { id, block, start, end, colour } = highlight;
    if (isPlaced(highlight, blocks)) add(block, { id: highlightMark(id), kind: colour, start, end });
  }
  if (marking.shown) add(marking.shown.block, { id: 'shown', kind: 'shown', ...marking.shown });
  return marks;
}
