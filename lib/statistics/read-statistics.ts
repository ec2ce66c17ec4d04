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
 * are not read: what they say of figures the body says again. A fact told twice counts once.
 */
export function readStatistics(report: Report): Statistic[] {
  const statistics: Statistic[] = [];
  const seen = new Set<string>();
  let section = '';
  for (const line of report.lines) {
    if (line.kind === 'heading') section = line.text;
    if (!isRead[line.kind]) continue;
    for (const figure of readParagraph(line.text)) {
      const fact = [figure.metric, figure.value, figure.unit, figure.change].join('|');
      if (seen.has(fact)) continue;
      seen.add(fact);
      statistics.push({ ...figure, metricKey: metricKeyOf(figure.metric, figure.unit), section });
    }
  }
  return statistics;
}
