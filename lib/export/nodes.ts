import type { BlockContent, Heading, ListItem, Nodes, Paragraph, PhrasingContent, Text } from 'mdast';
import { isWebAddress } from '@/lib/schema/body';
import { visibleLine, visibleText } from './visible-text';

/** Markdown nodes of text that was written by others: hidden characters are gone, escaping is the writer's. */
export const textNode = (value: string): Text => ({ type: 'text', value: visibleText(value) });

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** A heading on one line; deeper than six there is none. */
export const heading = (depth: number, title: string): Heading => ({
  type: 'heading',
  depth: Math.min(depth, 6) as Heading['depth'],
  children: [textNode(visibleLine(title))],
});

export const item = (...children: BlockContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children,
});

/** A text that leads to an address of the web, and the text alone where the address is another. */
export const link = (value: string, url: string): PhrasingContent =>
  isWebAddress(url) ? { type: 'link', url, children: [textNode(value)] } : textNode(value);

/** A text of several lines, each line as set. */
export const lines = (value: string): PhrasingContent[] =>
  visibleText(value)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      { type: 'text', value: line },
    ]);

/** The words of a node, pictures by what they are said to show. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
