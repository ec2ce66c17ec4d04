import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import { tableText } from '@/lib/text/body-lines';
import { fold } from './fold';

/** Parts of a clipping's words that can be searched apart. */
export const textParts = [
  'headline',
  'body',
  'caption',
  'reporter',
  'correspondent',
  'byline',
  'note',
  'origin',
  'stat',
] as const;
export type TextPart = (typeof textParts)[number];

/** All words of a clipping, folded, by part; within a part its lines are divided by a blank. */
export type SearchText = Readonly<Record<TextPart, string>>;

/** The words of a clipping as search sees them. */
export function readSearchText(clipping: Clipping, body: ClippingBody | undefined): SearchText {
  const { bylines, column, tags, hospitals } = clipping;
  const parts: Record<TextPart, readonly string[]> = {
    headline: [clipping.kicker, clipping.headline, clipping.subtitle],
    body: body ? [body.text, tableText(body.body)] : [],
    caption: body?.pictures.map((picture) => picture.caption) ?? [],
    reporter: bylines.reporters,
    correspondent: bylines.correspondents,
    byline: Object.values(bylines).flat(),
    note: [clipping.note, ...(body?.highlights.map((highlight) => highlight.note) ?? [])],
    origin: [clipping.source, clipping.siteName, ...column, ...tags, ...hospitals.map(({ name }) => name)],
    stat:
      body?.statistics.map(({ metric, quote, unit, period }) => `${metric} ${period} ${unit} ${quote}`) ?? [],
  };
  const folded = Object.entries(parts).map(([part, lines]) => [part, fold(lines.join('\n'))]);
  return Object.fromEntries(folded) as SearchText;
}
