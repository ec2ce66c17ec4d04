import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { wordsOf } from '@/lib/export/nodes';

/** A note as another program reads it: the properties of its front matter and the tree of its text. */
export function readNote(note: string): { properties: Record<string, unknown>; tree: Nodes } {
  const [, yaml = '', text = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(note) ?? [];
  return { properties: parse(yaml) as Record<string, unknown>, tree: readMarkdown(text) };
}

export const readMarkdown = (text: string): Nodes =>
  fromMarkdown(text, {
    extensions: [gfmTable(), gfmStrikethrough()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });

/** The words of every node of a kind. */
export function wordsIn(tree: Nodes, type: Nodes['type']): string[] {
  const found: string[] = [];
  visit(tree, type, (node) => {
    found.push(wordsOf(node as Nodes));
  });
  return found;
}

/** Addresses of all links and pictures. */
export function addressesIn(tree: Nodes): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if ('url' in node && typeof node.url === 'string') found.push(node.url);
  });
  return found;
}
