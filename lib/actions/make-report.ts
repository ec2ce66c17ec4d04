import type { Body } from '@/lib/schema/body';
import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import type { Report, ReportLine } from '@/lib/schema/report';
import { bodyLines } from '@/lib/text/body-lines';
import { splitCredits } from '@/lib/text/tail-credits';

type Heading = Pick<
  Clipping,
  'url' | 'siteName' | 'kicker' | 'headline' | 'subtitle' | 'column' | 'source' | 'bylines' | 'published'
> & { bylineLines?: readonly string[] | undefined };

/**
 * A capture as the text that is classified: byline lines that left the body, and the datelines and closing brackets
 * that did not, stand beside the lines as they do where a report is given as plain text.
 */
export function makeReport(heading: Heading, body: Body): Report {
  const { url, siteName, kicker, headline, subtitle, column, source, bylines, published } = heading;
  const { lines, credits } = withoutCredits(bodyLines(body));
  return {
    url,
    siteName,
    kicker,
    headline,
    subtitle,
    column,
    source,
    bylines,
    bylineLines: [...(heading.bylineLines ?? []), ...credits],
    published: published.date,
    lines,
  };
}

/** A stored clipping as the text that is classified; `tree` takes the place of its text. */
export const storedReport = (clipping: Clipping, body: ClippingBody, tree = body.body): Report =>
  makeReport({ ...clipping, bylineLines: body.bylineLines }, tree);

/** Lines with their credits taken out: paragraphs lose the ends that sign, and those that only sign are left out. */
function withoutCredits(lines: readonly ReportLine[]): { lines: ReportLine[]; credits: string[] } {
  const isText = ({ kind }: ReportLine): boolean => kind === 'paragraph';
  const { credits, body } = splitCredits(lines.filter(isText).map(({ text }) => text));
  let at = 0;
  const kept = lines.flatMap((line) => {
    if (!isText(line)) return [line];
    const text = body[at];
    at += 1;
    return text ? [{ ...line, text }] : [];
  });
  return { lines: kept, credits };
}
