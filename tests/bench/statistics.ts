import { emptyBylines } from '@/lib/schema/empty-bylines';
import type { Report } from '@/lib/schema/report';
import { readStatistics } from '@/lib/statistics/read-statistics';

// Times the reading of figures and shows that it stays linear in the length of the text:
// node --import ./scripts/alias.mjs tests/bench/statistics.ts

/** A paragraph as dense with figures as an annual round-up, about 150 characters. */
const dense =
  '2023年，全院门急诊量达186.4万人次，同比增长12.3%；三四级手术占比从58.2%提升至66.7%，平均住院日缩短至6.9天，' +
  '较上年减少0.6天。引进博士11名、硕士36名，发表论文203篇，其中SCI收录68篇，投诉率下降三成，患者满意度达98.2%。';

const texts: Record<string, string> = {
  'dense round-up': dense,
  'without punctuation': dense.replace(/[，。；、]/g, ''),
  'figures only': '由1个到2个',
  'digits only': '1234567890',
  'one character': '的',
};

const sizes = [1_500, 30_000, 300_000] as const;
const runs = 9;

const reportOf = (text: string): Report => ({
  url: '',
  siteName: '',
  kicker: '',
  headline: '',
  subtitle: '',
  column: [],
  source: '',
  bylines: emptyBylines(),
  published: null,
  lines: [{ kind: 'paragraph', text }],
});

/** The median of some runs, in milliseconds, after one that warms up. */
function median(text: string): number {
  const report = reportOf(text);
  readStatistics(report);
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    readStatistics(report);
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[runs >> 1] ?? 0;
}

for (const [name, part] of Object.entries(texts)) {
  const times = sizes.map((size) => {
    const text = part.repeat(Math.ceil(size / part.length)).slice(0, size);
    return `${size} characters ${median(text).toFixed(1)} ms`;
  });
  console.log(`${name.padEnd(20)} ${times.join('   ')}`);
}
