import { readPeriods } from './periods';

const presentWord = /目前|现有|现在|如今|截至目前|现已|现为|现共/g;
const lasting = /(?:来|年度|全年|以来|期间|间)$|^(?:近|去年|过去|今年|这一年|本年)/;
const sentenceEnd = /[。！？\n]/g;

type Reign = { from: number; until: number; period: string };

/**
 * Which period governs each place of a compact text: the nearest one named before it in its sentence, else one that
 * opens the paragraph or an earlier sentence (近三年，…); 目前 and 现有 end its reign.
 */
export function governingPeriods(text: string): (position: number) => string {
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index);
  const marks = [
    ...readPeriods(text).map(({ start, text: period }) => ({ start, period })),
    ...[...text.matchAll(presentWord)].map((match) => ({ start: match.index, period: '' })),
  ].sort((one, other) => one.start - other.start);
  const reigns: Reign[] = [];
  let end = 0;
  marks.forEach(({ start, period }, index) => {
    while ((ends[end] ?? Infinity) < start) end += 1;
    const opensSentence = start - (end > 0 ? (ends[end - 1] ?? 0) + 1 : 0) <= 3;
    const isLasting = opensSentence && lasting.test(period) && !/\d月份?$/.test(period);
    const until = Math.min(
      marks[index + 1]?.start ?? Infinity,
      isLasting ? Infinity : (ends[end] ?? Infinity),
    );
    reigns.push({ from: start, until, period });
  });
  return (position) => reignAt(reigns, position)?.period ?? '';
}

function reignAt(reigns: readonly Reign[], position: number): Reign | undefined {
  let low = 0;
  let high = reigns.length - 1;
  let found: Reign | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const reign = reigns[middle];
    if (reign && reign.from <= position) {
      found = reign;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found && position < found.until ? found : undefined;
}
