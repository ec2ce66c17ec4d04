import type { Body, BodyElement, BodyNode } from '@/lib/schema/body';
import type { Picture } from '@/lib/schema/report';
import { textOf } from '@/lib/text/body-lines';

/** The pictures of a body in reading order, each with its caption. */
export function bodyPictures(body: Body): Picture[] {
  const figures = body.children.flatMap(function figuresOf(node: BodyNode): BodyElement[] {
    if (node.type === 'text') return [];
    return node.tagName === 'figure' ? [node] : node.children.flatMap(figuresOf);
  });
  return figures.flatMap((figure) => {
    const image = child(figure, 'img');
    const caption = child(figure, 'figcaption');
    const { src, width = 0, height = 0 } = image?.properties ?? {};
    return src ? [{ src, caption: caption ? textOf(caption).trim() : '', width, height }] : [];
  });
}

const child = (parent: BodyElement, tagName: string): BodyElement | undefined =>
  parent.children.find((node): node is BodyElement => node.type === 'element' && node.tagName === tagName);
