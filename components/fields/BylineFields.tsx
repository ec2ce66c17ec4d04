import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { namesToText, textToNames } from '@/lib/text/field-texts';
import { TextLine } from '@/components/shared/TextLine';
import { text } from '@/lib/platform/texts';
import type { BylineRole } from '@/lib/schema/report';
import type { ClippingFields } from './clipping-fields';

const roles: readonly BylineRole[] = [
  'reporters',
  'correspondents',
  'authors',
  'photographers',
  'editors',
  'reviewers',
];

/** Who signs the report, by role; roles nobody signs in are shown when asked for. */
export function BylineFields({ clipping, edit, onCommit, hintOf }: ClippingFields) {
  const { bylines } = clipping;
  const [all, setAll] = useState(false);
  // A role stays while the popup is open, even when its last name is being deleted.
  const [signed] = useState(() => new Set(roles.filter((role) => bylines[role].length > 0)));
  const shown = roles.filter((role) => all || signed.has(role) || bylines[role].length > 0);
  return (
    <>
      {shown.map((role) => (
        <TextLine
          key={role}
          label={text(`byline_${role}`)}
          look="half"
          placeholder="—"
          value={namesToText(bylines[role])}
          onChange={(typed) => edit({ bylines: { ...bylines, [role]: textToNames(typed) } })}
          onCommit={onCommit}
          hint={hintOf(`bylines.${role}`) ?? hintOf(role)}
        />
      ))}
      {shown.length < roles.length && (
        <Button className="quiet-button field-more" onPress={() => setAll(true)}>
          {text('popup_bylines_more')}
        </Button>
      )}
    </>
  );
}
