/** What a mark says about the words it covers; each kind has its look in `body-view.css`. */
type MarkKind = 'yellow' | 'green' | 'blue' | 'pink' | 'hit' | 'evidence' | 'statistic' | 'shown';

/** Words of a block to be marked: offsets in UTF-16 units of the block's text, `end` excluded. */
export type Mark = { id: string; kind: MarkKind; start: number; end: number };

/** A run of text under the same marks, in the order the marks were given; `start` is its place in the block's text. */
export type Segment = { text: string; start: number; marks: readonly Mark[] };

/**
 * Cuts a text that starts at `offset` of its block where marks begin and end. The segments joined are the text;
 * marks may overlap, reach beyond the text, or be empty (then they cover nothing).
 */
export function markSegments(text: string, offset: number, marks: readonly Mark[]): Segment[] {
  const end = offset + text.length;
  const here = marks.filter((mark) => mark.start < end && mark.end > offset && mark.start < mark.end);
  if (here.length === 0) return [{ text, start: offset, marks: [] }];
  const edges = new Set([offset, end]);
  for (const mark of here) {
    edges.add(Math.max(mark.start, offset));
    edges.add(Math.min(mark.end, end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    return {
      text: text.slice(from - offset, to - offset),
      start: from,
      marks: here.filter((mark) => mark.start <= from && mark.end >= to),
    };
  });
}
