import { Button } from 'react-aria-components/Button';
import { Fold } from '@/components/shared/Fold';
import { VersionComparison } from '@/components/shared/VersionComparison';
import { type ReportWords, versionRows } from '@/components/shared/version-rows';
import { languageTag, text } from '@/lib/platform/texts';
import type { ClipMode } from '@/lib/schema/command';

type Properties = {
  clippedAt: string;
  changed: boolean;
  /** The stored report, and what the page says now, where that differs. */
  stored?: ReportWords | undefined;
  newer?: ReportWords | undefined;
  onClip: (mode: ClipMode) => void;
};

/** The page is in the library already: the clipping stands below, and the page may be clipped again. */
export function ExistingNotice({ clippedAt, changed, stored, newer, onClip }: Properties) {
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
      {stored && newer && (
        <Fold title={text('popup_differences')}>
          {() => (
            <VersionComparison
              rows={versionRows(stored, newer)}
              older="versions_stored"
              newer="versions_page_now"
            />
          )}
        </Fold>
      )}
    </section>
  );
}
