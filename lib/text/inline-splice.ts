import type { BodyElement, BodyNode } from '@/lib/schema/body';
import { textOf } from './body-lines';

const lengthOf = (node: BodyNode): number => textOf(node).length;

/**
 * What stands before a place in a run of inline nodes, or behind it; elements around the place are cut in two. A node
 * of no length, such as a picture, belongs to what stands before it.
 */
export function cutInline(nodes: readonly BodyNode[], at: number, side: 'before' | 'behind'): BodyNode[] {
  const kept: BodyNode[] = [];
  let from = 0;
  for (const node of nodes) {
    const to = from + lengthOf(node);
    const whole = side === 'before' ? to <= at : from >= at && to > at;
    if (whole || (side === 'behind' && from > at)) kept.push(node);
    else if (from < at && at < to) kept.push(part(node, at - from, side));
    from = to;
  }
  return kept;
}

function part(node: BodyNode, at: number, side: 'before' | 'behind'): BodyNode {
  if (node.type === 'element') return { ...node, children: cutInline(node.children, at, side) };
  return { type: 'text', value: side === 'before' ? node.value.slice(0, at) : node.value.slice(at) };
}

/** Runs put behind each other, neighbouring texts made one. */
export function joinInline(...runs: readonly (readonly BodyNode[])[]): BodyNode[] {
  const joined: BodyNode[] = [];
  for (const node of runs.flat()) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined.splice(-1, 1, { type: 'text', value: last.value + node.value });
    else if (node.type !== 'text' || node.value !== '') joined.push(node);
  }
  return joined;
}

/**
 * Inline nodes with the text from `start` to `end` replaced. Marks around what stays are kept, and what is put in takes
 * the marks of the letter before it, but no link; pictures within stay.
 */
export function spliceInline(
  nodes: readonly BodyNode[],
  start: number,
  end: number,
  put: readonly BodyNode[],
): BodyNode[] {
  const before = cutInline(nodes, start, 'before');
  const within = cutInline(cutInline(nodes, start, 'behind'), end - start, 'before').flatMap(picturesOf);
  return joinInline(append(before, put), within, cutInline(nodes, end, 'behind'));
}

function append(nodes: readonly BodyNode[], put: readonly BodyNode[]): BodyNode[] {
  const last = nodes.at(-1);
  const goesIn = last?.type === 'element' && last.children.length > 0 && last.tagName !== 'a';
  if (put.length === 0 || !goesIn) return joinInline(nodes, put);
  const grown: BodyElement = { ...last, children: append(last.children, put) };
  return [...nodes.slice(0, -1), grown];
}

const picturesOf = (node: BodyNode): BodyNode[] => {
  if (node.type === 'text') return [];
  return node.tagName === 'img' ? [node] : node.children.flatMap(picturesOf);
};
