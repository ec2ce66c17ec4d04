import { dom } from './unclobbered';

/** The parser nests no deeper than 512; deeper trees are made by scripts and would overflow recursive walks. */
const maxDepth = 600;
/** Elements and characters a copy may hold: several times the longest reports, and still read within the time budget. */
const maxElements = 120_000;
const maxText = 5_000_000;

/** An element of the live page beside its twin in the copy. */
export type Pair = readonly [live: Element, copy: Element];

export type ClonedTree = { copy: Document; pairs: Pair[]; whole: boolean };

/** Clones a document; one that is too large or nested too deep is cloned up to these bounds, and `cuts` says so. */
export function cloneTree(live: Document, cuts: string[]): ClonedTree {
  const reasons = excesses(live);
  if (reasons.length === 0) {
    const copy = dom.clone(live);
    const copies = dom.all(copy, '*');
    const pairs = dom.all(live, '*').map((element, at) => [element, copies[at]!] as const);
    return { copy, pairs, whole: true };
  }
  cuts.push(...reasons);
  return { ...cloneInBounds(live), whole: false };
}

function excesses(live: Document): string[] {
  let elements = 0;
  let text = 0;
  let deepest = 0;
  walk(live, (node, depth) => {
    if (node.nodeType === 1) elements += 1;
    else if (node.nodeType === 3) text += (node as Text).length;
    if (depth > deepest) deepest = depth;
    return elements <= maxElements && text <= maxText;
  });
  const reasons: string[] = [];
  if (elements > maxElements) reasons.push(`page: more than ${maxElements} elements`);
  if (text > maxText) reasons.push(`page: more than ${maxText} characters`);
  if (deepest > maxDepth) reasons.push(`page: nested deeper than ${maxDepth}`);
  return reasons;
}

/** Visits every node below the root in document order, without recursion, until `visit` answers false. */
function walk(root: Node, visit: (node: Node, depth: number) => boolean): void {
  let node: Node | null = dom.firstChild(root);
  let depth = 1;
  while (node) {
    if (!visit(node, depth)) return;
    const child = dom.firstChild(node);
    if (child) {
      node = child;
      depth += 1;
      continue;
    }
    let next: Node | null = dom.nextSibling(node);
    while (!next) {
      node = dom.parent(node!);
      depth -= 1;
      if (!node || node === root) return;
      next = dom.nextSibling(node);
    }
    node = next;
  }
}

function cloneInBounds(live: Document): { copy: Document; pairs: Pair[] } {
  const copy = dom.cloneAlone(live);
  const pairs: Pair[] = [];
  const path: Node[] = [copy];
  let text = 0;
  walk(live, (node, depth) => {
    const parent = path[Math.min(depth, maxDepth) - 1]!;
    const twin = dom.cloneAlone(node);
    Node.prototype.appendChild.call(parent, twin);
    path[Math.min(depth, maxDepth)] = twin.nodeType === 1 && depth < maxDepth ? twin : parent;
    if (node.nodeType === 1) pairs.push([node as Element, twin as Element]);
    if (node.nodeType === 3) text += (node as Text).length;
    return pairs.length < maxElements && text < maxText;
  });
  return { copy, pairs };
}
