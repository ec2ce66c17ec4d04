import type { Mark } from '@/components/shared/mark-segments';
import type { Body } from '@/lib/schema/body';
import type { Highlight } from '@/lib/schema/clipping';
import type { Statistic } from '@/lib/schema/reading';
import { findFolded, fold } from '@/lib/search/fold';
import { textOf } from '@/lib/text/body-lines';

/** What the reader marks in a body. */
export type Marking = {
  /** Folded words that were searched for. */
  words: readonly string[];
  statistics: readonly Statistic[];
  /** Words that earned the topics. */
  evidence: readonly string[];
  highlights: readonly Highlight[];
};

const statisticId = (index: number): string => `statistic-${index}`;

/** The statistic a mark stands for: its place in the list; undefined for other marks. */
export function statisticOf(markId: string): number | undefined {
  const [kind, index] = markId.split('-');
  return kind === 'statistic' ? Number(index) : undefined;
}

/** Marks of each block under the body's root, where any. A statistic is marked where its sentence first stands. */
export function readerMarks(body: Body, marking: Marking): ReadonlyMap<number, readonly Mark[]> {
  const blocks = body.children.map(textOf);
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
  for (const { id, block, start, end, colour } of marking.highlights)
    add(block, { id: `highlight-${id}`, kind: colour, start, end });
  return marks;
}
