import { TextLine } from '@/components/shared/TextLine';
import { text } from '@/lib/platform/texts';
import type { ClippingFields } from './clipping-fields';
import './clipping-fields.css';

const lines = [
  { field: 'kicker', label: 'field_kicker', look: 'kicker' },
  { field: 'headline', label: 'field_headline', look: 'title' },
  { field: 'subtitle', label: 'field_subtitle', look: 'subtitle' },
] as const;

/** Kicker, headline and subtitle, set as a newspaper sets them. */
export function HeadingFields({ clipping, edit, onCommit, hintOf }: ClippingFields) {
  return (
    <header className="heading-fields" lang={clipping.language || undefined}>
      {lines.map(({ field, label, look }) => (
        <TextLine
          key={field}
          label={text(label)}
          labelHidden
          look={look}
          value={clipping[field]}
          onChange={(value) => edit({ [field]: value })}
          onCommit={onCommit}
          hint={hintOf(field)}
        />
      ))}
    </header>
  );
}
