import { Button } from 'react-aria-components/Button';
import { Link } from 'react-aria-components/Link';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Toolbar } from 'react-aria-components/Toolbar';
import { Icon } from '@/components/shared/Icon';
import { Tipped } from '@/components/shared/Tipped';
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

/** What can be done with the clipping that is open: in words what is done all day, by icons the rest, on one line. */
export function ReaderToolbar({ clipping, editing, showEvidence, ...on }: Properties) {
  const { starred, reviewed, topics } = clipping;
  const review = text(reviewed ? 'reader_unreviewed' : 'reader_reviewed');
  return (
    <Toolbar className="reader-toolbar" aria-label={text('reader_toolbar')}>
      <ToggleButton className="plain-button" isSelected={editing} onChange={on.onEditing}>
        {text(editing ? 'reader_edit_done' : 'reader_edit')}
      </ToggleButton>
      <Tipped label={text('mark_starred')} shortcut="s">
        <ToggleButton
          className="plain-button icon-button"
          aria-label={text('mark_starred')}
          isSelected={starred}
          onChange={on.onStar}
        >
          <span aria-hidden="true">{starred ? '★' : '☆'}</span>
        </ToggleButton>
      </Tipped>
      <Tipped label={review} shortcut="r">
        <Button className="plain-button reader-review" aria-label={review} onPress={on.onReviewed}>
          <Icon name={reviewed ? 'again' : 'reviewed'} />
          <span>{review}</span>
        </Button>
      </Tipped>
      <ExportMenu label={text('bulk_export')} busy={on.busy} onExport={on.onExport} />
      {topics.some(({ evidence }) => evidence.length > 0) && (
        <Tipped label={text('reader_evidence')}>
          <ToggleButton
            className="plain-button icon-button"
            aria-label={text('reader_evidence')}
            isSelected={showEvidence}
            onChange={on.onEvidence}
          >
            <Icon name="evidence" />
          </ToggleButton>
        </Tipped>
      )}
      {isWebAddress(clipping.url) && (
        <Tipped label={text('reader_original')}>
          <Link
            className="plain-button icon-button"
            aria-label={text('reader_original')}
            href={clipping.url}
            target="_blank"
            rel="noopener noreferrer"
          >
            <Icon name="original" />
          </Link>
        </Tipped>
      )}
      <Tipped label={text('reader_bin')} shortcut="#">
        <Button className="plain-button icon-button" aria-label={text('reader_bin')} onPress={on.onBin}>
          <Icon name="bin" />
        </Button>
      </Tipped>
      <ReaderMore onAct={on.onAct} />
    </Toolbar>
  );
}
