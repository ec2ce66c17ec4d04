import type { Body } from '@/lib/schema/body';
import type { Clipping } from '@/lib/schema/clipping';
import type { Report } from '@/lib/schema/report';
import { bodyLines } from '@/lib/text/body-lines';

type Heading = Pick<
  Clipping,
  'url' | 'siteName' | 'kicker' | 'headline' | 'subtitle' | 'column' | 'source' | 'bylines' | 'published'
>;

/** A capture or a stored clipping as the text that is classified. */
export function makeReport(heading: Heading, body: Body): Report {
  const { url, siteName, kicker, headline, subtitle, column, source, bylines, published } = heading;
  const lines = bodyLines(body);
  return {
    url,
    siteName,
    kicker,
    headline,
    subtitle,
    column,
    source,
    bylines,
    published: published.date,
    lines,
  };
}
