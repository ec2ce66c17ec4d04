import type { TextKey } from '@/lib/platform/texts';
import type { BodyTag } from '@/lib/schema/body';

const labels: Partial<Record<BodyTag, TextKey>> = {
  p: 'text_paragraph',
  blockquote: 'text_quote',
  figure: 'text_figure',
  figcaption: 'text_caption',
  table: 'text_table',
  ul: 'text_list',
  ol: 'text_list',
  li: 'text_item',
  hr: 'text_rule',
};

const headings: readonly TextKey[] = ['text_heading', 'text_subheading', 'text_minor_heading'];

/** What a block is, in a word; headings count from the greatest of the text, `top`. */
export function blockLabel(tag: BodyTag, top: number): TextKey {
  const level = /^h([2-4])$/.exec(tag)?.[1];
  if (level !== undefined) return headings[Math.max(Number(level) - top, 0)] ?? 'text_heading';
  return labels[tag] ?? 'text_paragraph';
}
