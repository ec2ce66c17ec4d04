import type { Body, BodyElement, BodyNode } from '@/lib/schema/body';
import { textOf } from '@/lib/text/body-lines';

/** Newsrooms and offices number their tables: 表1, 表一, 附表2, with the title behind. */
const numbered = /^附?表\s*[\d〇一二三四五六七八九十]{1,3}(?![\d\p{Script=Han}])/u;
const longestTitle = 60;

const isTable = (node: BodyNode | undefined): node is BodyElement =>
  node?.type === 'element' && node.tagName === 'table';

const isTitle = (node: BodyNode): node is BodyElement => {
  if (node.type !== 'element' || node.tagName !== 'p') return false;
  const text = textOf(node).trim();
  return text.length <= longestTitle && numbered.test(text);
};

/** Makes the numbered line above a table its caption (GB/T 7713 sets a table's number and title above it). */
export function titleTables(body: Body): Body {
  const children: Body['children'] = [];
  for (const node of body.children) {
    const before = children.at(-1);
    const hasCaption =
      isTable(node) && node.children.some((child) => 'tagName' in child && child.tagName === 'caption');
    if (!isTable(node) || hasCaption || !before || !isTitle(before)) {
      children.push(node);
      continue;
    }
    const caption: BodyElement = {
      type: 'element',
      tagName: 'caption',
      properties: {},
      children: before.children,
    };
    children.splice(-1, 1, { ...node, children: [caption, ...node.children] });
  }
  return { ...body, children };
}
