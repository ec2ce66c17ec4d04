import type { RootContent } from 'mdast';
import type { ClippingsFile, ExportedClipping } from '@/lib/schema/export';
import { articleMarkdown } from './article-markdown';
import { clippingProperties } from './clipping-properties';
import { contents } from './contents';
import { type Exporter, type ExportOptions, partsOf, type PortionWriter } from './exporter';
import { frontMatter } from './front-matter';
import { labels } from './labels';
import { localDay } from './local-day';
import { markdownText } from './markdown-text';
import { heading } from './nodes';

/** One clipping as a note: its properties in front matter, then the article. */
export const clippingMarkdown = (clipping: ExportedClipping, options: ExportOptions): string =>
  `${frontMatter(clippingProperties(clipping, options))}\n${markdownText(
    articleMarkdown(clipping, { ...options, level: 1, facts: false }),
  )}`;

/** What the clippings are called together: the name given, else that of the only collection. */
export function fileTitle({ collections }: ClippingsFile, { title }: ExportOptions): string {
  const [only, ...others] = collections;
  return title || (only && others.length === 0 && only.name) || labels.collection;
}

/** One file over several: of the articles that were added only the headings are kept, for the table of contents. */
function begin(_exportedAt: string, options: ExportOptions = {}): PortionWriter {
  const headings: RootContent[] = [];
  let count = 0;
  return {
    add(clippings) {
      count += clippings.length;
      const articles = clippings.flatMap((clipping): RootContent[] => [
        { type: 'thematicBreak' },
        ...articleMarkdown(clipping, { ...options, level: 2, facts: true }),
      ]);
      headings.push(...articles.filter(({ type }) => type === 'heading'));
      return articles.length > 0 ? `\n${markdownText(articles)}` : '';
    },
    close(file) {
      const title = fileTitle(file, options);
      const head = [heading(1, title), heading(2, labels.contents)];
      const properties = frontMatter({
        title,
        created: localDay(file.exportedAt, options.timeZone),
        clippings: count,
        exported_at: file.exportedAt,
        generator: file.generator,
      });
      const opening = `${properties}\n${markdownText([...head, contents(head, headings, 2)])}`;
      return { opening, ending: '' };
    },
  };
}

/** One clipping is a note of its own; several are one file with a table of contents. */
export const markdown: Exporter = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  write: (file, options = {}) => {
    const [only, ...others] = file.clippings;
    return only && others.length === 0
      ? clippingMarkdown(only, options)
      : partsOf(begin, file, options).join('');
  },
  begin,
};
