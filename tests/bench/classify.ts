import { classify } from '@/lib/classify/classify';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import type { Report } from '@/lib/schema/report';
import { readStatistics } from '@/lib/statistics/read-statistics';
import { labelledArticles, reportOf } from './classify-documents';

// Time of a whole reading: node --import ./scripts/alias.mjs tests/bench/classify.ts

const context = { taxonomy: defaultTaxonomy, learned: null, register: [] };
const read = (report: Report): void => void [classify(report, context), readStatistics(report)];

const lengthOf = (report: Report): number => report.lines.reduce((sum, { text }) => sum + text.length, 0);

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;

/** A report of about so many characters: an article's paragraphs over and over. */
function stretched(report: Report, length: number): Report {
  const times = Math.ceil(length / Math.max(1, lengthOf(report)));
  return { ...report, lines: Array.from({ length: times }, () => report.lines).flat() };
}

const reports = labelledArticles().map(reportOf);
for (const report of reports) read(report);
const typical = reports.map((report) => stretched(report, 1500)).filter((report) => lengthOf(report) < 3200);
const times = Array.from({ length: 5 }, () =>
  typical.map((report) => (timed(() => read(report)) * 1500) / lengthOf(report)),
).flat();
console.log(
  `${typical.length} reports, milliseconds for 1500 characters: median ${percentile(times, 0.5).toFixed(2)}, p95 ${percentile(times, 0.95).toFixed(2)}`,
);

const longest = reports.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0];
if (longest) {
  const perChar = [3_000, 30_000, 300_000].map((length) => {
    const report = stretched(longest, length);
    return timed(() => read(report)) / lengthOf(report);
  });
  console.log(
    `time per character at 3, 30 and 300 thousand, against the first: ${perChar.map((time) => (time / (perChar[0] ?? 1)).toFixed(2)).join(' ')}`,
  );
}

/** Strings that make careless patterns backtrack: one endless word, endless clauses, brackets and digits without end. */
const hostile: Record<string, string> = {
  han: '医'.repeat(100_000),
  names: '市人民医院'.repeat(20_000),
  titles: '党委副书记、'.repeat(20_000),
  commas: '，'.repeat(100_000),
  digits: '1'.repeat(100_000),
  brackets: '（记者'.repeat(30_000),
  blanks: ' '.repeat(100_000),
  dates: '2024年1月'.repeat(15_000),
};
for (const [name, text] of Object.entries(hostile)) {
  const half: Report = {
    ...(reports[0] as Report),
    lines: [{ kind: 'paragraph', text: text.slice(0, text.length / 2) }],
  };
  const whole: Report = { ...half, lines: [{ kind: 'paragraph', text }] };
  const [one, two] = [timed(() => classify(half, context)), timed(() => classify(whole, context))];
  console.log(
    `hostile ${name}: ${two.toFixed(0)} ms for ${text.length} characters, ${(two / one).toFixed(1)} times its half`,
  );
}
