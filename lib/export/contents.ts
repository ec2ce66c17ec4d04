import type { Heading, List, PhrasingContent, RootContent } from 'mdast';
import { item, paragraph, textNode, wordsOf } from './nodes';

/**
 * Where each heading is found, by the rule of GitHub that most readers of Markdown follow: lower case, punctuation gone,
 * blanks as hyphens, and a count behind what was there before.
 */
function anchors(headings: readonly Heading[]): Map<Heading, string> {
  const seen = new Map<string, number>();
  return new Map(
    headings.map((heading) => {
      const slug = wordsOf(heading)
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu, '')
        .replaceAll(' ', '-');
      let anchor = slug;
      while (seen.has(anchor)) {
        seen.set(slug, (seen.get(slug) ?? 0) + 1);
        anchor = `${slug}-${seen.get(slug)}`;
      }
      seen.set(anchor, 0);
      return [heading, anchor];
    }),
  );
}

/** A table of contents: a link to each heading of a level among the articles, as it will be found behind what stands before. */
export function contents(
  before: readonly RootContent[],
  articles: readonly RootContent[],
  level: number,
): List {
  const found = anchors([...before, ...articles].filter((node) => node.type === 'heading'));
  const entries = articles.filter((node) => node.type === 'heading').filter(({ depth }) => depth === level);
  return {
    type: 'list',
    ordered: true,
    start: 1,
    spread: false,
    children: entries.map((entry) => item(paragraph(anchorLink(wordsOf(entry), found.get(entry) ?? '')))),
  };
}

const anchorLink = (words: string, anchor: string): PhrasingContent => ({
  type: 'link',
  url: `#${encodeURIComponent(anchor)}`,
  children: [textNode(words)],
});
