/** For every character of a compact text: how long the quotation it stands in is, 0 outside; book titles count as `titled`. */
type MarkedSpans = {
  quoteLength: (position: number) => number;
  isTitled: (position: number) => boolean;
};

type Marked = { start: number; end: number; isTitle: boolean };

/** Finds quotations and book titles in one pass; an opening mark without its partner is no quotation. */
export function readMarkedSpans(text: string): MarkedSpans {
  const spans: Marked[] = [];
  let quote = -1;
  let title = -1;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '“' && quote < 0) quote = index;
    else if (character === '《' && title < 0) title = index;
    else if (character === '”' && quote >= 0) {
      spans.push({ start: quote, end: index, isTitle: false });
      quote = -1;
    } else if (character === '》' && title >= 0) {
      spans.push({ start: title, end: index, isTitle: true });
      title = -1;
    }
  }
  const find = (isTitle: boolean) => {
    const kind = spans.filter((span) => span.isTitle === isTitle);
    return (position: number): Marked | undefined => spanAt(kind, position);
  };
  const quoteAt = find(false);
  const titleAt = find(true);
  return {
    quoteLength: (position) => {
      const span = quoteAt(position);
      return span ? span.end - span.start - 1 : 0;
    },
    isTitled: (position) => titleAt(position) !== undefined,
  };
}

function spanAt(spans: readonly Marked[], position: number): Marked | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return undefined;
    if (position < span.start) high = middle - 1;
    else if (position > span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}
