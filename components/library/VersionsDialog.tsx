import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import type { Revision, RevisionCause } from '@/lib/schema/revision';
import { TitledDialog } from '@/components/shared/TitledDialog';
import { VersionComparison } from '@/components/shared/VersionComparison';
import { versionRows } from '@/components/shared/version-rows';
import { languageTag, text, type TextKey } from '@/lib/platform/texts';
import './versions.css';

const causes: Record<RevisionCause, TextKey> = {
  'clipped-again': 'versions_clipped_again',
  'text-edited': 'versions_text_edited',
  'read-again': 'versions_read_again',
  restored: 'versions_restored',
};

type Properties = {
  clipping: Clipping;
  body: ClippingBody;
  revisions: readonly Revision[];
  onRestore: (revisionId: string) => void;
  onClose: () => void;
};

/** Earlier versions of a clipping, each beside the present one, and the way back to it. */
export function VersionsDialog({ clipping, body, revisions, onRestore, onClose }: Properties) {
  const [chosenId, setChosenId] = useState<string>();
  const chosen = revisions.find(({ id }) => id === chosenId) ?? revisions[0];
  return (
    <TitledDialog title={text('versions_title')} className="versions-modal" onClose={onClose}>
      {chosen ? (
        <div className="versions">
          <VersionList revisions={revisions} chosen={chosen.id} onChoose={setChosenId} />
          <VersionComparison rows={versionRows(wordsOf(chosen), wordsOf({ clipping, body }))} />
        </div>
      ) : (
        <p>{text('versions_none')}</p>
      )}
      <div className="dialog-choices">
        {chosen && (
          <Button className="plain-button" data-first="" onPress={() => onRestore(chosen.id)}>
            {text('versions_restore')}
          </Button>
        )}
        <Button slot="close" className="plain-button">
          {text('popup_close')}
        </Button>
      </div>
    </TitledDialog>
  );
}

const wordsOf = ({ clipping, body }: Pick<Properties, 'clipping' | 'body'>) => ({
  ...clipping,
  text: body.text,
});

type ListProperties = { revisions: readonly Revision[]; chosen: string; onChoose: (id: string) => void };

function VersionList({ revisions, chosen, onChoose }: ListProperties) {
  const when = new Intl.DateTimeFormat(languageTag(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ListBox
      className="version-list"
      aria-label={text('versions_list')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) onChoose(String(key));
      }}
    >
      {revisions.map(({ id, replacedAt, cause }) => {
        const at = when.format(new Date(replacedAt));
        return (
          <ListBoxItem key={id} id={id} className="choice" textValue={at}>
            {at}
            <span className="version-cause">{text(causes[cause])}</span>
          </ListBoxItem>
        );
      })}
    </ListBox>
  );
}
