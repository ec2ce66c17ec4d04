import type { BodyElement, BodyNode } from '@/lib/schema/body';

/** An element of a body. */
export const bodyElement = (
  tagName: BodyElement['tagName'],
  children: BodyNode[],
  properties: BodyElement['properties'] = {},
): BodyElement => ({ type: 'element', tagName, properties, children });
