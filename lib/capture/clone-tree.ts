import { dom } from './unclobbered';

/** The parser nests no deeper than 512; deeper trees are made by scripts and would overflow recursive walks. */
const maxDepth = 600;
/** Elements and characters a copy may hold: several times the longest reports, and still read within the time budget. */
const maxElements = 40_000;
const maxText = 3_000_000;

/** An element of the live page beside its twin in the copy, and the name of both. */
export type Pair = readonly [live: Element, copy: Element, name: string];

type ClonedTree = { copy: Document; pairs: Pair[]; whole: boolean };

/** Clones a document; one that is too large or nested too deep is cloned up to these bounds, and `cuts` says so. */
export function cloneTree(live: Document, cuts: string[]): ClonedTree {
  const elements = dom.all(live, '*');
  const reasons = excesses(live, elements);
  cuts.push(...reasons);
  if (reasons.length > 0) return { ...cloneInBounds(live), whole: false };
  const copy = dom.clone(live);
  const copies = dom.all(copy, '*');
  return {
    copy,
    pairs: elements.map((element, at) => [element, copies[at]!, element.nodeName] as const),
    whole: true,
  };
}

function excesses(live: Document, elements: readonly Element[]): string[] {
  const reasons: string[] = [];
  if (elements.length > maxElements) reasons.push(`page: more than ${maxElements} elements`);
  if (hasMoreText(live)) reasons.push(`page: more than ${maxText} characters`);
  if (elements.length > maxDepth && isDeep(elements)) reasons.push(`page: nested deeper than ${maxDepth}`);
  return reasons;
}

function hasMoreText(live: Document): boolean {
  const root = dom.root(live);
  return root !== null && (dom.text(root) ?? '').length > maxText;
}

/** Elements come in document order, so a parent's depth is known before its children's. */
function isDeep(elements: readonly Element[]): boolean {
  const depths = new Map<Node, number>();
  return elements.some((element) => {
    const depth = (depths.get(dom.parent(element)!) ?? 0) + 1;
    depths.set(element, depth);
    return depth > maxDepth;
  });
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
    if (node.nodeType === 1) pairs.push([node as Element, twin as Element, node.nodeName]);
    if (node.nodeType === 3) text += (node as Text).length;
    return pairs.length < maxElements && text < maxText;
  });
  return { copy, pairs };
}
