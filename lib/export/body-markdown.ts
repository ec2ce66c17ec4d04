import type { Element, Root } from 'hast';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { Heading, Paragraph, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Body, BodyElement } from '@/lib/schema/body';
import { textOf } from '@/lib/text/body-lines';
import { freeMarks } from './free-marks';
import { lines, paragraph } from './nodes';
import { visibleText } from './visible-text';

/** The words of an element of a body, which is all that comes here. */
const wordsOf = (node: Element): string => textOf(node as BodyElement);

const digitsOf = (row: string): ReadonlyMap<string, string> =>
  new Map([...row].map((character, index) => ['0123456789+-n'.charAt(index), character]));
const highDigits = digitsOf('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ');
const lowDigits = digitsOf('₀₁₂₃₄₅₆₇₈₉₊₋ₙ');

/** Markdown has no raised or lowered text, and 10⁶ must not become 106: figures get their own characters, words brackets. */
const shifted =
  (digits: ReadonlyMap<string, string>, mark: string): Handle =>
  (_state, node: Element) => {
    const text = wordsOf(node);
    const characters = [...text].map((character) => digits.get(character));
    const isPlain = characters.every((character) => character !== undefined);
    return { type: 'text', value: isPlain ? characters.join('') : `${mark}(${text})` };
  };

/** A caption stands in italics in a paragraph of its own behind its picture or before its table. */
function captionOf(node: Element | undefined): RootContent[] {
  const value = node ? wordsOf(node).replace(/\s+/g, ' ').trim() : '';
  return value ? [paragraph({ type: 'emphasis', children: [{ type: 'text', value }] })] : [];
}

const tableWithCaption: Handle = (state: State, node: Element) => {
  const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  const table = defaultHandlers.table(state, node);
  return state.inTable ? table : ([...captionOf(caption as Element | undefined), table] as RootContent[]);
};

/** Lines kept as set, as in a poem: a paragraph with line breaks; code would run commands in some vaults. */
const setLines: Handle = (_state, node: Element) => paragraph(...lines(wordsOf(node)));

const handlers: Record<string, Handle> = {
  figcaption: (_state, node: Element) => captionOf(node),
  table: tableWithCaption,
  pre: setLines,
  sup: shifted(highDigits, '^'),
  sub: shifted(lowDigits, '_'),
};

const linkAddress = /^(?:https?:\/\/|mailto:)/i;

/** A body's blocks as Markdown nodes, headings lowered by so many levels; links that lead neither to the web nor to a mailbox are their text. */
export function bodyMarkdown(body: Body, lowerBy = 0): RootContent[] {
  const tree = toMdast(body as Root, { handlers });
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') node.depth = Math.min(node.depth + lowerBy, 6) as Heading['depth'];
    if (node.type === 'text') node.value = visibleText(node.value);
    if (node.type === 'image') node.alt = visibleText(node.alt ?? '');
    if (node.type === 'link' && !linkAddress.test(node.url) && parent && index !== undefined) {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    return undefined;
  });
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    const phrase = node as Paragraph;
    phrase.children = freeMarks(phrase.children);
  });
  return tree.type === 'root' ? tree.children : [];
}
