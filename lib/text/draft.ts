import type { Body, BodyElement, BodyNode, BodyTag } from '@/lib/schema/body';
import { textOf } from './body-lines';
import { commonEnds } from './follow-blocks';
import { cutInline, joinInline, spliceInline } from './inline-splice';

/** A block of a body that is being edited; its key stays the same until the editing ends. */
export type DraftBlock = {
  key: number;
  node: BodyElement;
  /** Deleted, and kept to be brought back while the editing lasts. */
  gone: boolean;
};
export type Draft = readonly DraftBlock[];

/** A run of text that is edited as one: a block, or a part of it by the indexes that lead there. */
export type Leaf = { key: number; path: readonly number[] };
/** A place in a leaf, in UTF-16 units. */
export type Caret = Leaf & { at: number };

/** What a block of text can be made into. */
export const blockKinds = ['p', 'h2', 'h3', 'h4', 'blockquote'] as const satisfies readonly BodyTag[];
export type BlockKind = (typeof blockKinds)[number];

const leafTags = new Set<BodyTag>([...blockKinds, 'li', 'figcaption', 'pre']);
const inlineTags = new Set<BodyTag>(['a', 'br', 'em', 'img', 'strong', 'sub', 'sup']);

const isInline = (node: BodyNode): boolean =>
  node.type === 'text' || (inlineTags.has(node.tagName) && node.children.every(isInline));
const hasPicture = (node: BodyNode): boolean =>
  node.type === 'element' && (node.tagName === 'img' || node.children.some(hasPicture));

/** Whether an element's words are edited as one run: it holds text and marks, and no blocks of its own. */
export const isLeaf = (node: BodyElement): boolean =>
  leafTags.has(node.tagName) && node.children.every(isInline) && (textOf(node) !== '' || !hasPicture(node));

/** The level of the greatest headings, 2 to 4: a page may begin with any; 2 where there is none. */
export function topHeading(draft: Draft): 2 | 3 | 4 {
  const levels = ([2, 3, 4] as const).filter((level) =>
    draft.some(({ node }) => node.tagName === `h${level}`),
  );
  return levels[0] ?? 2;
}

/** The blocks of a body, to be edited. */
export const draftOf = (body: Body): Draft =>
  body.children.flatMap((node, key) => {
    if (node.type === 'element') return [{ key, node, gone: false }];
    const paragraph: BodyElement = { type: 'element', tagName: 'p', properties: {}, children: [node] };
    return node.value.trim() === '' ? [] : [{ key, node: paragraph, gone: false }];
  });

/** The body a draft makes: without what was deleted, and without blocks that were left empty. */
export const bodyOfDraft = (draft: Draft): Body => ({
  type: 'root',
  children: draft.filter(({ node, gone }) => !gone && !isEmpty(node)).map(({ node }) => node),
});

const isEmpty = (node: BodyElement): boolean =>
  isLeaf(node) && textOf(node).trim() === '' && !hasPicture(node);

/** The element a leaf names; undefined where there is none. */
export function leafAt(draft: Draft, { key, path }: Leaf): BodyElement | undefined {
  let node: BodyNode | undefined = draft.find((block) => block.key === key)?.node;
  for (const index of path) node = node?.type === 'element' ? node.children[index] : undefined;
  return node?.type === 'element' ? node : undefined;
}

/** A draft with a leaf's text as it was typed: marks outside the change stay where they are. */
export function withText(draft: Draft, leaf: Leaf, typed: string): Draft {
  const node = leafAt(draft, leaf);
  if (!node) return draft;
  const old = textOf(node);
  const { head, tail } = commonEnds(old, typed);
  const put = textNodes(typed.slice(head, typed.length - tail), node.tagName === 'pre');
  return withLeaf(draft, leaf, {
    ...node,
    children: spliceInline(node.children, head, old.length - tail, put),
  });
}

const lineBreak: BodyElement = { type: 'element', tagName: 'br', properties: {}, children: [] };

const textNodes = (text: string, isSet: boolean): BodyNode[] =>
  (isSet ? [text] : text.split('\n')).flatMap((value, index): BodyNode[] => [
    ...(index > 0 ? [lineBreak] : []),
    { type: 'text', value },
  ]);

/** A draft with a leaf cut in two, and the caret before the second; what follows a heading is a paragraph. */
export function split(draft: Draft, { key, path, at }: Caret): { draft: Draft; caret: Caret } | undefined {
  const node = leafAt(draft, { key, path });
  if (!node || node.tagName === 'pre' || node.tagName === 'figcaption') return undefined;
  const first: BodyElement = { ...node, children: cutInline(node.children, at, 'before') };
  const second: BodyElement = {
    ...node,
    tagName: /^h\d$/.test(node.tagName) ? 'p' : node.tagName,
    children: cutInline(node.children, at, 'behind'),
  };
  if (path.length > 0) {
    const [parent, index] = [path.slice(0, -1), path.at(-1) ?? 0];
    const caret = { key, path: [...parent, index + 1], at: 0 };
    return { draft: withSiblings(draft, { key, path: parent }, index, 1, [first, second]), caret };
  }
  const added = { key: freeKey(draft), node: second, gone: false };
  const blocks = draft.flatMap((block) => (block.key === key ? [{ ...block, node: first }, added] : [block]));
  return { draft: blocks, caret: { key: added.key, path: [], at: 0 } };
}

/** A draft with a leaf put behind the one before it, and the caret between; undefined where no text stands before it. */
export function joinBefore(draft: Draft, { key, path }: Leaf): { draft: Draft; caret: Caret } | undefined {
  const node = leafAt(draft, { key, path });
  const shown = draft.filter((block) => !block.gone);
  const previous = shown[shown.findIndex((block) => block.key === key) - 1];
  const index = path.at(-1);
  const before: Leaf | undefined =
    index === undefined
      ? previous && { key: previous.key, path }
      : { key, path: [...path.slice(0, -1), index - 1] };
  const target = before && leafAt(draft, before);
  if (!node || !before || !isLeaf(node) || !target || !isLeaf(target) || target.tagName === 'figcaption')
    return undefined;
  const joined = { ...target, children: joinInline(target.children, node.children) };
  const caret = { ...before, at: textOf(target).length };
  if (path.length > 0) {
    const parent = { key, path: path.slice(0, -1) };
    return { draft: withSiblings(draft, parent, before.path.at(-1) ?? 0, 2, [joined]), caret };
  }
  return { draft: withLeaf(draft, before, joined).filter((block) => block.key !== key), caret };
}

/** A draft with a block made a paragraph, a heading or a quote. */
export function reshaped(draft: Draft, key: number, kind: BlockKind): Draft {
  return draft.map((block) => {
    if (block.key !== key) return block;
    const properties = kind === 'p' ? block.node.properties : {};
    return { ...block, node: { ...block.node, tagName: kind, properties } };
  });
}

/** A draft with a block deleted, or brought back. */
export const withGone = (draft: Draft, key: number, gone: boolean): Draft =>
  draft.map((block) => (block.key === key ? { ...block, gone } : block));

const freeKey = (draft: Draft): number => Math.max(-1, ...draft.map(({ key }) => key)) + 1;

function withLeaf(draft: Draft, { key, path }: Leaf, leaf: BodyElement): Draft {
  const put = (node: BodyElement, [index, ...rest]: readonly number[]): BodyElement => {
    if (index === undefined) return leaf;
    const child = node.children[index];
    if (child?.type !== 'element') return node;
    return { ...node, children: node.children.with(index, put(child, rest)) };
  };
  return draft.map((block) => (block.key === key ? { ...block, node: put(block.node, path) } : block));
}

function withSiblings(draft: Draft, parent: Leaf, at: number, count: number, put: BodyElement[]): Draft {
  const node = leafAt(draft, parent);
  if (!node) return draft;
  return withLeaf(draft, parent, { ...node, children: node.children.toSpliced(at, count, ...put) });
}
