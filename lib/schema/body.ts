import { z } from './zod';

/** Elements a body may hold, each with the attributes it may keep: everything a report needs and nothing that runs. */
export const bodyElements = {
  h2: [],
  h3: [],
  h4: [],
  p: ['align'],
  figure: [],
  figcaption: [],
  img: ['src', 'alt', 'width', 'height'],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['colSpan', 'rowSpan'],
  td: ['colSpan', 'rowSpan'],
  ul: [],
  ol: ['start'],
  li: [],
  blockquote: [],
  pre: [],
  hr: [],
  br: [],
  strong: [],
  em: [],
  sub: [],
  sup: [],
  a: ['href'],
} as const satisfies Record<string, readonly string[]>;

export type BodyTag = keyof typeof bodyElements;

/** How deep a body may nest; deeper input is refused before zod walks it. */
const maxBodyDepth = 100;

const tags = Object.keys(bodyElements) as [BodyTag, ...BodyTag[]];

const webAddress = /^https?:\/\//i;
const linkAddress = /^(?:https?:\/\/|mailto:)/i;
/** Pictures of a page may be written into it; such an address is kept as long as it is a picture. */
const pictureAddress = /^(?:https?:\/\/|data:image\/(?:png|jpeg|gif|webp|avif|bmp);)/i;

/** Attributes of an element: `src` and `href` are absolute, spans are counts of cells, width and height CSS pixels. */
const BodyProperties = z.strictObject({
  align: z.enum(['center', 'right']).optional(),
  src: z.string().regex(pictureAddress).optional(),
  alt: z.string().optional(),
  width: z.number().int().nonnegative().optional(),
  height: z.number().int().nonnegative().optional(),
  colSpan: z.number().int().min(1).max(1000).optional(),
  rowSpan: z.number().int().min(1).max(1000).optional(),
  start: z.number().int().optional(),
  href: z.string().regex(linkAddress).optional(),
});

export const BodyText = z.strictObject({ type: z.literal('text'), value: z.string() });
export type BodyText = z.infer<typeof BodyText>;

export const BodyElement = z.strictObject({
  type: z.literal('element'),
  tagName: z.enum(tags),
  properties: BodyProperties,
  get children(): z.ZodArray<z.ZodDiscriminatedUnion<[typeof BodyText, typeof BodyElement]>> {
    return z.array(z.discriminatedUnion('type', [BodyText, BodyElement]));
  },
});
export type BodyElement = z.infer<typeof BodyElement>;
export type BodyNode = BodyText | BodyElement;

/** The report's text as a hast tree of the allowed vocabulary; blocks stand directly under the root. */
export const Body = z.strictObject({
  type: z.literal('root'),
  children: z.array(z.discriminatedUnion('type', [BodyText, BodyElement])),
});
export type Body = z.infer<typeof Body>;

/** Whether an address may stand in a link or be opened: http and https. */
export const isWebAddress = (address: string): boolean => webAddress.test(address);

/** Whether a tree of unknown shape nests no deeper than `maxBodyDepth`; walks without recursion. */
export function isShallow(tree: unknown): boolean {
  let level: unknown[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxBodyDepth) return false;
    level = level.flatMap((node) => {
      const children = typeof node === 'object' && node !== null && 'children' in node ? node.children : [];
      return Array.isArray(children) ? children : [];
    });
  }
  return true;
}

/** UTF-16 units of all text in a body. */
export function textLength({ children }: { children: readonly BodyNode[] }): number {
  let length = 0;
  const left: BodyNode[] = [...children];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'text') length += node.value.length;
    else left.push(...node.children);
  }
  return length;
}
