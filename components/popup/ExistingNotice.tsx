import { Button } from 'react-aria-components/Button';
import { languageTag, text } from '@/lib/platform/texts';
import type { ClipMode } from '@/lib/schema/command';

type Properties = { clippedAt: string; changed: boolean; onClip: (mode: ClipMode) => void };

/** The page is in the library already: the clipping stands below, and the page may be clipped anew. */
export function ExistingNotice({ clippedAt, changed, onClip }: Properties) {
  const when = new Intl.DateTimeFormat(languageTag(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(clippedAt),
  );
  return (
    <section className="existing" data-changed={changed ? '' : undefined}>
      <output>{text(changed ? 'popup_existing_changed' : 'popup_existing', when)}</output>
      <div className="existing-choices">
        <Button className="plain-button" onPress={() => onClip('update')}>
          {text('popup_update')}
        </Button>
        <Button className="plain-button" onPress={() => onClip('both')}>
          {text('popup_keep_both')}
        </Button>
      </div>
    </section>
  );
}
