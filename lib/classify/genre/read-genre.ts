import type { GenreReading } from '@/lib/schema/reading';
import type { Report } from '@/lib/schema/report';
import type { MainPerson } from '../people/main-person';
import type { GenreMark } from './genre-mark';
import { genreMarks } from './genre-marks';

/** What genres are told by beside words: the shape of the report. */
type GenreShape = { person: MainPerson | null; hasHospital: boolean };

const turn = /^\s*(记者|主持人|问|答|Q\d{0,2}|A\d{0,2}|[\u4e00-\u9fff·]{2,12})\s*[:：]\s*\S/i;
const asker = /^(?:记者|主持人|问|Q\d{0,2}|.{2,6}记者)$/i;

/** Headings that ask what readers ask: 哪些药要小心？ */
const question = /[？?]$|^(?:什么是|为什么|为何|怎么|怎样|如何|哪些)/;

/** Printed question-and-answer turns of a report: the number of questions. */
function questions(paragraphs: readonly string[]): number {
  const speakers = paragraphs.map((text) => turn.exec(text)?.[1] ?? '').filter(Boolean);
  const asked = speakers.filter((speaker) => asker.test(speaker)).length;
  return speakers.length > asked ? asked : 0;
}

type Scores = Map<string, { score: number; evidence: string[] }>;

function textOf(report: Report, place: GenreMark['place'], paragraphs: readonly string[]): string {
  const texts: Record<GenreMark['place'], () => string> = {
    head: () => [report.kicker, report.headline, report.subtitle].filter(Boolean).join('\n'),
    headline: () => report.headline,
    column: () => report.column.join(' '),
    byline: () => report.bylineLines?.join(' ') ?? '',
    opening: () => paragraphs.slice(0, 2).join('\n'),
    closing: () => paragraphs.slice(-3).join('\n'),
    body: () =>
      report.lines
        .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
        .map(({ text }) => text)
        .join('\n'),
    url: () => report.url,
  };
  return texts[place]();
}

function add(scores: Scores, genre: string, weight: number, evidence: readonly string[]): void {
  const entry = scores.get(genre) ?? { score: 0, evidence: [] };
  entry.score += weight;
  if (weight > 0) entry.evidence.push(...evidence);
  scores.set(genre, entry);
}

function scoreMarks(report: Report, paragraphs: readonly string[], scores: Scores): void {
  const length = paragraphs.join('').length;
  for (const { genre, place, pattern, weight, most } of genreMarks) {
    const text = textOf(report, place, paragraphs);
    if (most === undefined) {
      const found = pattern.exec(text);
      if (found) add(scores, genre, weight, [found[0].trim().slice(0, 20)]);
      continue;
    }
    const found = text.match(pattern) ?? [];
    // A long report holds any word a few times; signs count by their density beyond 800 characters.
    const hits = Math.min(most, found.length * Math.min(1, 800 / Math.max(1, length)));
    if (hits > 0) add(scores, genre, weight * hits, [...new Set(found)].slice(0, 3));
  }
}

/** Whether the opening is tied to one recent event: a day, 近日, a dateline, or the hospital's own news (我院…). */
function isDated(report: Report, paragraphs: readonly string[]): boolean {
  const opening = paragraphs
    .slice(0, 2)
    .join('')
    .slice(0, 260)
    .replace(/“[^”]{0,120}”/g, '');
  const byline = report.bylineLines?.join(' ') ?? '';
  const day =
    /近日|日前|当天(?!的?(?:手术|检查|号))|当晚|获悉|前不久|腊月|除夕|正月|连日来|\d{1,2}月(?:起|[上中下]旬|[初底末](?![\u4e00-\u9fff]{0,4}(?:的|医师)))|昨日|昨天|今日|今天(?![要的是他她我又已还没])|今起|本周|上周|周末|\d{1,2}\s?月\s?\d{1,2}\s?日|\d{1,2}日(?:上午|下午|晚|凌晨|，)|(?:发布|公布|通报|揭晓)了?.{0,12}(?:结果|名单|榜)/;
  return (
    day.test(opening) ||
    /讯(?:[（(\s]|$)|消息|[科部室处办会委]\s[\u4e00-\u9fff]{1,2}\s?[\u4e00-\u9fff]/.test(byline) ||
    /我院|喜报|首例|首家/.test(report.headline)
  );
}

function scoreShape(
  report: Report,
  paragraphs: readonly string[],
  { person, hasHospital }: GenreShape,
  scores: Scores,
): void {
  const titles = report.lines.filter((line) => line.kind === 'heading').map((line) => line.text);
  const headings = titles.length;
  const length = paragraphs.join('').length;
  const event = isDated(report, paragraphs);
  add(scores, 'brief', 1.2, []);
  // Two genres live of words any text has a few of; they start below the others.
  add(scores, 'commentary', -0.7, []);
  add(scores, 'science', -0.7, []);
  const asking = titles.filter((title) => question.test(title)).length;
  if (asking >= 2) add(scores, 'science', 1, ['问题式小标题']);
  if (headings >= 2) add(scores, 'feature', asking >= 2 ? 1 : 2.2, ['小标题']);
  if (length > 1200) add(scores, 'feature', Math.min(2, (length - 1200) / 600), ['篇幅']);
  if (event && headings === 0) add(scores, 'feature', -0.8, []);
  // News is tied to a day; what names none and carries no dateline is a report of a theme.
  if (!event) {
    add(scores, 'feature', 0.6, ['无单一事件']);
    add(scores, 'brief', -1.5, []);
  }
  if (person) {
    const weight =
      Math.max(0, person.share - 0.35) * 3 +
      Math.min(2, person.mentions * 0.2) +
      (person.inHeadline ? 1.2 : 0) -
      1.2;
    add(scores, 'profile', weight, weight > 0.5 ? [person.name] : []);
  } else add(scores, 'profile', -1.5, []);
  if (!hasHospital) add(scores, 'science', -0.5, []);
  const asked = questions(paragraphs);
  if (asked >= 2) add(scores, 'interview', 4 + asked, ['问答']);
}

/** The genre of a report, one of the taxonomy's, with the signs that decided it. Printed questions and answers beat everything. */
export function readGenre(
  report: Report,
  shape: GenreShape,
): GenreReading & { scores: Record<string, number> } {
  const paragraphs = report.lines.filter((line) => line.kind === 'paragraph').map((line) => line.text);
  const scores: Scores = new Map();
  scoreMarks(report, paragraphs, scores);
  scoreShape(report, paragraphs, shape, scores);
  const best = [...scores].sort(([, one], [, other]) => other.score - one.score)[0];
  return {
    id: best?.[0] ?? 'brief',
    evidence: [...new Set(best?.[1].evidence ?? [])].slice(0, 6),
    scores: Object.fromEntries([...scores].map(([genre, { score }]) => [genre, score])),
  };
}
