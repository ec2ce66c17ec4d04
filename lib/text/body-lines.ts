import type { Body, BodyNode } from '@/lib/schema/body';
import type { ReportLine } from '@/lib/schema/report';

/** The words of a node; a line break is a line feed. */
export function textOf(node: Body | BodyNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return node.children.map(textOf).join('');
}

const leaf: Partial<Record<string, ReportLine['kind']>> = {
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  p: 'paragraph',
  pre: 'paragraph',
  figcaption: 'caption',
  caption: 'paragraph',
  th: 'cell',
  td: 'cell',
};

/** The lines of a body in reading order: headings, paragraphs, captions, table cells; blank ones are left out. */
export function bodyLines(body: Body): ReportLine[] {
  const lines: ReportLine[] = [];
  const visit = (node: BodyNode, loose: ReportLine['kind']): void => {
    const kind = node.type === 'element' ? leaf[node.tagName] : loose;
    if (node.type === 'text' || (kind && !hasBlocks(node))) {
      const text = textOf(node)
        .replace(/[^\S\n]+/g, ' ')
        .trim();
      if (text) lines.push({ kind: kind ?? loose, text });
      return;
    }
    if (node.tagName === 'li' && !hasBlocks(node)) return visit({ ...node, tagName: 'p' }, loose);
    for (const child of node.children) visit(child, kind ?? loose);
  };
  for (const node of body.children) visit(node, 'paragraph');
  return lines;
}

const blocks = new Set([
  'p',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'table',
  'figure',
  'blockquote',
  'pre',
  'tr',
  'tbody',
  'thead',
]);
const hasBlocks = (node: BodyNode): boolean =>
  node.type === 'element' &&
  node.children.some((child) => child.type === 'element' && blocks.has(child.tagName));

/** Whether a table says what its rows or columns hold: a table of figures, not text that was set in cells. */
const isLabelled = (node: BodyNode): boolean =>
  node.type === 'element' &&
  (node.tagName === 'th' || node.tagName === 'caption' || node.children.some(isLabelled));

/**
 * The body as plain text: one paragraph or heading a line. Captions are left out, and so are tables with a title or
 * with header cells, which stand in the body beside the text as pictures do; cells of other tables are lines.
 */
export const bodyText = (body: Body): string =>
  bodyLines({ ...body, children: body.children.filter((node) => !isLabelledTable(node)) })
    .filter((line) => line.kind !== 'caption')
    .map((line) => line.text.replace(/\n+/g, ' '))
    .join('\n');

const isLabelledTable = (node: BodyNode): boolean =>
  node.type === 'element' && node.tagName === 'table' && isLabelled(node);

/** The words of the tables that `bodyText` leaves out, a cell a line. */
export const tableText = (body: Body): string =>
  bodyLines({ ...body, children: body.children.filter(isLabelledTable) })
    .map((line) => line.text)
    .join('\n');
