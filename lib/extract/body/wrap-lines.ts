import { blockSelector, blockTags, isElement } from '../tags';

/** Attribute of the paragraphs this step makes, so that the log can tell them from the page's own. */
const wrapped = 'data-xl-line';

type Piece =
  | { kind: 'inline'; node: Node; within: readonly Element[] }
  | { kind: 'break' }
  | { kind: 'block'; node: Element };

const splitters = `br,img,${blockSelector}`;

/**
 * Gives every line inside `container` an element of its own: text between two breaks, between a break and a block, or
 * beside a picture is wrapped in a `<p>`. Inline elements that enclose several lines are split. Pages written with
 * `<br>` alone, with loose text in a `<div>`, or with blocks inside `<span>` then read like any other.
 */
export function wrapLines(container: Element): void {
  if (!container.querySelector(splitters)) return;
  for (const child of container.children) if (blockTags.has(child.nodeName)) wrapLines(child);
  for (const child of container.children)
    if (!blockTags.has(child.nodeName)) for (const inner of outermostBlocks(child)) wrapLines(inner);
  if (!hasLooseText(container)) return;
  container.replaceChildren(...linesOf(piecesOf(container, [])));
}

const hasLooseText = (container: Element): boolean =>
  [...container.childNodes].some((node) =>
    isElement(node)
      ? node.nodeName !== 'IMG' && !blockTags.has(node.nodeName)
      : node.nodeType === 3 && /[^\s\u200b\ufeff]/.test((node as Text).data),
  );

const outermostBlocks = (element: Element): Element[] =>
  [...element.children].flatMap((child) =>
    blockTags.has(child.nodeName) ? [child] : outermostBlocks(child),
  );

function piecesOf(parent: Element, within: readonly Element[]): Piece[] {
  return [...parent.childNodes].flatMap((node): Piece[] => {
    if (node.nodeType === 3) return [{ kind: 'inline', node, within }];
    if (!isElement(node)) return [];
    if (node.nodeName === 'BR') return [{ kind: 'break' }];
    if (node.nodeName === 'IMG') rememberLink(node);
    if (node.nodeName === 'IMG' || blockTags.has(node.nodeName)) return [{ kind: 'block', node }];
    if (!node.querySelector(splitters)) return [{ kind: 'inline', node, within }];
    return piecesOf(node, [...within, node]);
  });
}

/** Attribute of a picture that was taken out of its link: where the link leads. */
export const linkedTo = 'data-xl-href';

function rememberLink(picture: Element): void {
  const target = picture.closest('a')?.getAttribute('href');
  if (target) picture.setAttribute(linkedTo, target);
}

function linesOf(pieces: readonly Piece[]): Node[] {
  const lines: Node[] = [];
  let current: Piece[] = [];
  const close = () => {
    const line = paragraph(current);
    if (line) lines.push(line);
    current = [];
  };
  pieces.forEach((piece, at) => {
    if (piece.kind === 'inline') current.push(piece);
    else if (piece.kind === 'block') {
      close();
      lines.push(piece.node);
    } else if (isSoftBreak(current, pieces.slice(at + 1, at + 12))) current.push(piece);
    else close();
  });
  close();
  return lines;
}

const text = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'inline' ? (piece.node.textContent ?? '') : '')).join('');

const endsLine = /[。！？!?…；;：:”"』」）)】》〉.]\s*$/;

/**
 * A single break within a sentence is only a line's end: the line before does not end like a sentence and is long, and
 * the next does not begin with an indent. Everything else between breaks is a paragraph of its own.
 */
function isSoftBreak(before: readonly Piece[], after: readonly Piece[]): boolean {
  const [next] = after;
  if (!next || next.kind !== 'inline') return false;
  const line = text(before).trim();
  if (line.length < 12 || endsLine.test(line)) return false;
  const rest: Piece[] = [];
  for (const piece of after) {
    if (piece.kind !== 'inline') break;
    rest.push(piece);
  }
  const following = text(rest).replace(/^[\r\n]+/, '');
  return (
    following.trim().length >= 12 &&
    !/^[\s\u00a0\u3000]{2}/.test(following) &&
    !/^[一二三四五六七八九十\d（(【■●▲]/.test(following.trim())
  );
}

/** One line as a `<p>`; null where it holds nothing. Enclosing inline elements are repeated around each part. */
function paragraph(pieces: readonly Piece[]): Element | null {
  const parts = pieces.filter((piece) => piece.kind !== 'block');
  if (!text(parts).replace(/[\s\u3000\u200b\ufeff]/g, '')) return null;
  const first = parts.find((piece) => piece.kind === 'inline')!.node;
  const line = first.ownerDocument!.createElement('p');
  line.setAttribute(wrapped, '');
  let chain: readonly Element[] = [];
  let twins: Element[] = [];
  for (const piece of parts) {
    if (piece.kind !== 'inline') {
      line.append(first.ownerDocument!.createElement('br'));
      continue;
    }
    const shared = chain.findIndex((element, at) => element !== piece.within[at]);
    const keep = shared < 0 ? Math.min(chain.length, piece.within.length) : shared;
    twins = twins.slice(0, keep);
    for (const element of piece.within.slice(keep)) {
      const twin = element.cloneNode(false) as Element;
      (twins.at(-1) ?? line).append(twin);
      twins.push(twin);
    }
    (twins.at(-1) ?? line).append(piece.node);
    chain = piece.within;
  }
  return line;
}
