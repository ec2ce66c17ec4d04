import { emptyBylines } from '@/lib/schema/empty-bylines';
import type { Report, ReportLine } from '@/lib/schema/report';

/** A report of paragraphs; a line in `##` is a heading, one in `▲` a caption. */
export function sampleReport(headline: string, lines: readonly string[], more: Partial<Report> = {}): Report {
  const read = (text: string): ReportLine => {
    if (text.startsWith('##')) return { kind: 'heading', text: text.slice(2).trim() };
    return text.startsWith('▲')
      ? { kind: 'caption', text: text.slice(1).trim() }
      : { kind: 'paragraph', text };
  };
  return {
    url: '',
    siteName: '',
    kicker: '',
    headline,
    subtitle: '',
    column: [],
    source: '',
    bylines: emptyBylines(),
    published: null,
    lines: lines.map(read),
    ...more,
  };
}
