import type { TextKey } from '@/lib/platform/texts';
import type { BodyTag } from '@/lib/schema/body';

const labels: Partial<Record<BodyTag, TextKey>> = {
  p: 'text_paragraph',
  h2: 'text_heading',
  h3: 'text_subheading',
  h4: 'text_minor_heading',
  blockquote: 'text_quote',
  figure: 'text_figure',
  figcaption: 'text_caption',
  table: 'text_table',
  ul: 'text_list',
  ol: 'text_list',
  li: 'text_item',
  hr: 'text_rule',
};

/** What a block is, in a word. */
export const blockLabel = (tag: BodyTag): TextKey => labels[tag] ?? 'text_paragraph';
