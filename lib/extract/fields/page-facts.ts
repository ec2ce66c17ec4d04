import type { PageCopy } from '@/lib/capture/page-copy';
import type { ArticleRegion } from '../article/article-region';
import { type FounderMarks, readFounderComments } from './founder-comments';
import { nameElements, type NamedElements } from './named-elements';
import type { PageLine } from './page-lines';
import { type PageMeta, readMeta } from './page-meta';
import { readStructuredData, type StructuredData } from './structured-data';

/** Everything the fields are read from, gathered once. */
export type PageFacts = {
  readonly page: PageCopy;
  readonly region: ArticleRegion;
  readonly meta: PageMeta;
  readonly structured: StructuredData;
  readonly founder: FounderMarks;
  readonly named: NamedElements;
  readonly lines: readonly PageLine[];
  /** Index of the region's first line and of the line after its last. */
  readonly start: number;
  readonly end: number;
};

/** Gathers what a page says of itself beside its visible lines: meta elements, JSON-LD, Founder's comments, marks. */
export function gatherFacts(page: PageCopy, region: ArticleRegion, lines: readonly PageLine[]): PageFacts {
  const start = lines.findIndex((line) => line.inside);
  const last = lines.findLastIndex((line) => line.inside);
  return {
    page,
    region,
    meta: readMeta(page.document),
    structured: readStructuredData(page.scripts),
    founder: readFounderComments(page.document),
    named: nameElements(page.document),
    lines,
    start: start < 0 ? 0 : start,
    end: last + 1,
  };
}
