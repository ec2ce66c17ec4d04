import type { Statistic } from '@/lib/schema/reading';
import type { Report, ReportLine } from '@/lib/schema/report';
import { metricKeyOf } from './metric-keys';
import { readParagraph } from './read-paragraph';

const isRead: Record<ReportLine['kind'], boolean> = {
  heading: false,
  paragraph: true,
  caption: false,
  cell: true,
};

/**
 * Every statistic of a report's body with the heading it stands under, in reading order. Headline, headings and captions
 * are not read: what they say of figures the body says again. A fact told twice counts once; a figure alone in its table
 * cell is named by the cell before it.
 */
export function readStatistics(report: Report): Statistic[] {
  const statistics: Statistic[] = [];
  const seen = new Set<string>();
  let section = '';
  let label = '';
  for (const line of report.lines) {
    if (line.kind === 'heading') section = line.text;
    const figures = isRead[line.kind] ? readParagraph(line.text) : [];
    for (const figure of figures) {
      const metric = figure.metric || label;
      const fact = [metric, figure.value, figure.unit, figure.change].join('|');
      if (seen.has(fact)) continue;
      seen.add(fact);
      statistics.push({ ...figure, metric, metricKey: metricKeyOf(metric, figure.unit), section });
    }
    if (line.kind !== 'cell') label = '';
    else if (figures.length === 0) label = line.text;
  }
  return statistics;
}
