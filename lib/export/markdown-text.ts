import type { RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import {
  type ConstructName,
  defaultHandlers,
  type Handle,
  toMarkdown,
  type Unsafe,
} from 'mdast-util-to-markdown';

/** In an address these characters are themselves. */
const addresses: ConstructName[] = ['autolink', 'destinationLiteral', 'destinationRaw'];

/**
 * What the dialects of vaults and forges make live beside CommonMark: tags, strikethrough, formulas, marks, comments that
 * hide text, template commands, character references.
 */
const liveElsewhere: Unsafe[] = [
  { character: '#' },
  { character: '~' },
  { character: '$' },
  { character: '|' },
  { character: '`' },
  { character: ']' },
  { character: '=', after: '=' },
  { character: '=', before: '=' },
  { character: '%', after: '%' },
  { character: '%', before: '%' },
  { character: '^', after: '\\[' },
  { character: '<', after: '[!/?A-Za-z%]' },
  { character: '>', before: '%' },
].map((pattern) => ({ ...pattern, inConstruct: 'phrasing', notInConstruct: addresses }));

/** Template engines look for `<%` before Markdown is read, so a backslash does not stop them; a reference does. */
const text: Handle = (node, parent, state, info) =>
  defaultHandlers.text(
    node,
    parent,
    { ...state, safe: (value, config) => state.safe(value, { ...config, encode: ['<', '>'] }) },
    info,
  );

/** Markdown nodes as text that every dialect shows and none runs, ending in one line feed. */
export const markdownText = (children: RootContent[]): string =>
  toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      rule: '-',
      listItemIndent: 'one',
      resourceLink: true,
      fences: true,
      unsafe: liveElsewhere,
      handlers: { text },
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    },
  );
