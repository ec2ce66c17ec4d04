import type { ExtractionLog } from '@/lib/schema/capture';
import type { ExportedClipping } from '@/lib/schema/export';
import { row } from './table';

/** What came of one page, as it is written to `<page id>.json`; times are milliseconds. */
export type PageResult = {
  page: string;
  url: string;
  outcome: 'clipped' | 'no-article' | 'list' | 'failed';
  message: string;
  ms: { extract: number; total: number };
  clippings: ExportedClipping[];
};

const columns = [36, 22, 10, 24, 30, 4, 4] as const;
const titles = ['标题', '来源', '日期', '医院', '主题', '数据', '图片'];

/** The head of the table of results. */
export const heads = row(titles, columns);

/** A result as a line of the table; why there is none, where the page gave no clipping. */
export function summary(result: PageResult): string {
  const [clipping] = result.clippings;
  if (!clipping) return `${result.page}: ${result.message}`;
  return row(
    [
      clipping.headline,
      clipping.source || clipping.siteName,
      clipping.published.date?.slice(0, 10) ?? '',
      clipping.hospitals.find((hospital) => hospital.primary)?.name ?? '',
      clipping.topics.map((topic) => topic.id).join(' '),
      String(clipping.statistics.length),
      String(clipping.images.length),
    ],
    columns,
  );
}

/** How a clip came to be, a line for each step, indented below its result. */
export function explanation(log: ExtractionLog): string {
  const lines = [
    ...log.candidates.map(
      (one) => `${one.chosen ? '✓' : ' '} ${one.score.toFixed(2)} ${one.from} (${one.characters} characters)`,
    ),
    ...Object.entries(log.fields).map(
      ([field, { from, sure }]) => `  ${field}: ${from} (${sure.toFixed(2)})`,
    ),
    ...log.hints.map((hint) => `  hint: ${hint}`),
    ...log.removals.map(({ step, reason, text }) => `  - ${step}: ${reason}: ${text.slice(0, 60)}`),
    ...log.cuts.map((cut) => `  cut: ${cut}`),
  ];
  return lines.map((line) => `        ${line}`).join('\n');
}
