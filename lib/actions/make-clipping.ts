import type { Capture } from '@/lib/schema/capture';
import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import type { Reading } from '@/lib/schema/reading';
import { bodyText } from '@/lib/text/body-lines';
import { countHighlights } from '@/lib/text/highlight-place';

/** A thumbnail's address stands in the row, so it must be short; pictures written into the page are not. */
const maxThumbnail = 2_000;

const thumbnailOf = ({ pictures }: Capture): string =>
  pictures.find(({ src }) => src.startsWith('http') && src.length <= maxThumbnail)?.src ?? '';

/** Characters of a text without blanks, as newsrooms count them. */
const countCharacters = (text: string): number => Array.from(text.replaceAll(/\s/g, '')).length;

/** How much a body holds, as its clipping's row tells it. */
export const countsOf = ({ text, pictures, statistics, highlights }: ClippingBody): Clipping['counts'] => ({
  characters: countCharacters(text),
  pictures: pictures.length,
  statistics: statistics.length,
  ...countHighlights(highlights),
});

/** A new clipping of a capture and its reading, under the capture's id. */
export function makeClipping(capture: Capture, reading: Reading): { clipping: Clipping; body: ClippingBody } {
  const { id, capturedAt, body: tree, pictures, log, original: _, bylineLines = [], ...heading } = capture;
  const { hospitals, region, genre, topics, ...details } = reading;
  const text = bodyText(tree);
  const body = { ...details, id, body: tree, text, pictures, highlights: [], bylineLines, log };
  const clipping: Clipping = {
    ...heading,
    id,
    revision: 0,
    changedAt: {},
    clippedAt: capturedAt,
    updatedAt: capturedAt,
    hospitals,
    region,
    genre,
    topics,
    collections: [],
    tags: [],
    note: '',
    starred: false,
    reviewed: false,
    binnedAt: null,
    counts: countsOf(body),
    thumbnail: thumbnailOf(capture),
  };
  return { clipping, body };
}
