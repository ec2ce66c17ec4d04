import { pathToText, publishedToText, textToPath, textToPublished } from '@/lib/text/field-texts';
import { TextLine } from '@/components/shared/TextLine';
import { text, type TextKey } from '@/lib/platform/texts';
import type { Clipping } from '@/lib/schema/clipping';
import type { ClippingPatch } from '@/lib/schema/command';
import type { ClippingFields } from './clipping-fields';

type Line = {
  field: 'source' | 'published' | 'column' | 'edition';
  label: TextKey;
  show: (clipping: Clipping) => string;
  read: (typed: string) => ClippingPatch;
};

const lines: readonly Line[] = [
  {
    field: 'source',
    label: 'field_source',
    show: ({ source }) => source,
    read: (typed) => ({ source: typed }),
  },
  {
    field: 'published',
    label: 'field_published',
    show: ({ published }) => publishedToText(published),
    read: (typed) => ({ published: textToPublished(typed) }),
  },
  {
    field: 'column',
    label: 'field_column',
    show: ({ column }) => pathToText(column),
    read: (typed) => ({ column: textToPath(typed) }),
  },
  {
    field: 'edition',
    label: 'field_edition',
    show: ({ edition }) => edition,
    read: (typed) => ({ edition: typed }),
  },
];

/** Where and when the report was printed. */
export function OriginFields({ clipping, edit, onCommit, hintOf }: ClippingFields) {
  return lines
    .filter(({ field, show }) => field !== 'edition' || show(clipping) || clipping.kind === 'epaper')
    .map(({ field, label, show, read }) => (
      <TextLine
        key={field}
        label={text(label)}
        look={field === 'column' ? 'text' : 'half'}
        placeholder="—"
        value={show(clipping)}
        onChange={(typed) => edit(read(typed))}
        onCommit={onCommit}
        hint={hintOf(field)}
      />
    ));
}
