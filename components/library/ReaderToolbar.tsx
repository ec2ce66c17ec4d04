import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Toolbar } from 'react-aria-components/Toolbar';
import { isWebAddress } from '@/lib/schema/body';
import type { Clipping } from '@/lib/schema/clipping';
import { text } from '@/lib/platform/texts';
import { ExportMenu } from './ExportMenu';
import { type ReaderAct, ReaderMore } from './ReaderMore';

type Properties = {
  clipping: Clipping;
  editing: boolean;
  showEvidence: boolean;
  busy: boolean;
  onEditing: (editing: boolean) => void;
  onEvidence: (show: boolean) => void;
  onStar: () => void;
  onReviewed: () => void;
  onBin: () => void;
  onExport: (format: string) => void;
  onAct: (act: ReaderAct) => void;
};

/** What can be done with the clipping that is open. */
export function ReaderToolbar({ clipping, editing, showEvidence, ...on }: Properties) {
  const { starred, reviewed, topics } = clipping;
  return (
    <Toolbar className="reader-toolbar" aria-label={text('reader_toolbar')}>
      <ToggleButton className="plain-button" isSelected={editing} onChange={on.onEditing}>
        {text(editing ? 'reader_edit_done' : 'reader_edit')}
      </ToggleButton>
      <ToggleButton
        className="plain-button icon-button"
        aria-label={text('mark_starred')}
        isSelected={starred}
        onChange={on.onStar}
      >
        <span aria-hidden="true">{starred ? '★' : '☆'}</span>
      </ToggleButton>
      <Button className="plain-button" onPress={on.onReviewed}>
        {text(reviewed ? 'reader_unreviewed' : 'reader_reviewed')}
      </Button>
      {topics.some(({ evidence }) => evidence.length > 0) && (
        <ToggleButton className="plain-button" isSelected={showEvidence} onChange={on.onEvidence}>
          {text('reader_evidence')}
        </ToggleButton>
      )}
      <ExportMenu label={text('bulk_export')} busy={on.busy} onExport={on.onExport} />
      {isWebAddress(clipping.url) && (
        <a className="plain-button" href={clipping.url} target="_blank" rel="noopener noreferrer">
          {text('reader_original')}
        </a>
      )}
      <Button className="plain-button" onPress={on.onBin}>
        {text('reader_bin')}
      </Button>
      <ReaderMore onAct={on.onAct} />
    </Toolbar>
  );
}
