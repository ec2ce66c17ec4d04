import { readPeriods } from './periods';

const presentWord = /目前|现有|现在|如今|截至目前|现已|现为|现共/g;
/** As of when, or on which day: governs its own sentence. */
const asOf =
  /(?:截至|截止到?|(?<=^|[，。；：])到)(?:(?:19|20)\d\d年|今年|去年|前年|上年)?(?:\d{1,2}月(?:\d{1,2}日|底|末|份)?|年?底|年末)|(?<=^|[，。；：])(?:当[天日晚]|首日)/g;
/** A year spoken of again by a pronoun. */
const pronoun = /^(?:这一年|一年中|那会儿|那时候?|当时|那年)$/;
/** 那会儿, 当时: the time named last, in whichever sentence. */
const then = /那会儿|那时候?|(?<!当)当时|那年/g;
const namedYear = /^(?:(?:19|20)\d\d年|去年|今年)/;
const lasting = /(?:来|年度|全年|以来|期间|间)$|^(?:近|去年|过去|今年|这一年|本年)/;
/** Longer sentences are not looked through for a period before 截至. */
const sentenceReach = 120;
const sentenceEnd = /[。！？\n]/g;

type Mark = { start: number; period: string };
type Reign = { from: number; until: number; period: string };

/**
 * Which period governs each place of a compact text: the nearest one named before it in its sentence, else one that
 * opens the paragraph or an earlier sentence (近三年，…); 目前 and 现有 end its reign.
 */
export function governingPeriods(text: string): (position: number) => string {
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index);
  const periods = readPeriods(text).map(({ start, text: period }) => ({ start, period }));
  const marks = [
    ...periods,
    ...asOfMarks(text, periods),
    ...[...text.matchAll(then)].map((match) => ({ start: match.index, period: match[0] })),
    ...[...text.matchAll(presentWord)].map((match) => ({ start: match.index, period: '' })),
  ].sort((one, other) => one.start - other.start);
  const reigns: Reign[] = [];
  let named = '';
  let end = 0;
  marks.forEach(({ start, period }, index) => {
    while ((ends[end] ?? Infinity) < start) end += 1;
    const opensSentence = start - (end > 0 ? (ends[end - 1] ?? 0) + 1 : 0) <= 3;
    const isLasting = opensSentence && lasting.test(period) && !/\d月份?$/.test(period);
    const until = Math.min(
      marks[index + 1]?.start ?? Infinity,
      isLasting ? Infinity : (ends[end] ?? Infinity),
    );
    if (namedYear.test(period)) named = namedYear.exec(period)?.[0] ?? '';
    reigns.push({ from: start, until, period: pronoun.test(period) ? named || spoken(period) : period });
  });
  return (position) => reignAt(reigns, position)?.period ?? '';
}

/** As of when, where the sentence names no period before it (整治为期一个月，截至15日抓获11人 is told of the month). */
function asOfMarks(text: string, periods: readonly Mark[]): Mark[] {
  const found: Mark[] = [];
  let before = 0;
  for (const { index, 0: period } of text.matchAll(asOf)) {
    while ((periods[before]?.start ?? Infinity) < index) before += 1;
    const last = periods[before - 1];
    if (!last || index - last.start > sentenceReach || /[。！？\n]/.test(text.slice(last.start, index)))
      found.push({ start: index, period });
  }
  return found;
}

/** 这一年 names a period by itself, 当时 none. */
const spoken = (period: string): string => (period.includes('一年') ? period : '');

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
