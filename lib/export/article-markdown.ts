import type { RootContent } from 'mdast';
import type { ExportedClipping } from '@/lib/schema/export';
import { blockTexts, inReadingOrder } from '@/lib/text/highlight-place';
import { bodyMarkdown } from './body-markdown';
import type { ExportOptions } from './exporter';
import { factList } from './fact-list';
import { labels } from './labels';
import { heading, lines, paragraph, textNode } from './nodes';
import { visibleLine } from './visible-text';

type Layout = ExportOptions & {
  /** Level of the headline, 1 or more; the report's own headings stand below it. */
  level: number;
  /** Whether the facts front matter would hold are printed behind the article. */
  facts: boolean;
};

/** A clipping as an article: kicker, headline, subtitle, a line of origin, the body, then what the editor added. */
export function articleMarkdown(clipping: ExportedClipping, layout: Layout): RootContent[] {
  const { kicker, headline, subtitle } = clipping;
  const origin = originLine(clipping);
  return [
    ...(kicker ? [paragraph(textNode(visibleLine(kicker)))] : []),
    heading(layout.level, headline || labels.untitled),
    ...(subtitle
      ? [paragraph({ type: 'strong' as const, children: [textNode(visibleLine(subtitle))] })]
      : []),
    ...(origin ? [paragraph(textNode(origin))] : []),
    ...bodyMarkdown(clipping.body, layout.level - 1),
    ...marks(clipping, layout.level + 1),
    ...(layout.facts ? [factList(clipping, layout)] : []),
  ];
}

/** 来源 · 日期 · 版次 · 记者 · 通讯员 and the other roles that are signed, each with its word. */
function originLine({ source, siteName, published, edition, bylines }: ExportedClipping): string {
  const facts: [string, string][] = [
    [labels.source, source || siteName],
    [labels.date, published.text || (published.date ?? '')],
    [labels.edition, edition],
    ...Object.entries(bylines).map(([role, names]): [string, string] => [
      labels[role as keyof typeof bylines],
      names.join('、'),
    ]),
  ];
  return facts
    .map(([label, value]) => [label, visibleLine(value)])
    .filter(([, value]) => value)
    .map(([label, value]) => `${label}：${value}`)
    .join(' · ');
}

/** The editor's note, and the marked passages with theirs in the order of the text. */
function marks({ note, highlights, body }: ExportedClipping, level: number): RootContent[] {
  const noteBlocks = [heading(level, labels.note), paragraph(...lines(note))];
  const passages = inReadingOrder(highlights, blockTexts(body)).flatMap((highlight): RootContent[] => [
    { type: 'blockquote', children: [paragraph(...lines(highlight.quote))] },
    ...(highlight.note.trim() ? [paragraph(...lines(highlight.note))] : []),
  ]);
  return [
    ...(note.trim() ? noteBlocks : []),
    ...(passages.length > 0 ? [heading(level, labels.highlights), ...passages] : []),
  ];
}
