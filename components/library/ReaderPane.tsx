import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useDownloadRecord } from '@/components/hooks/use-download-record';
import { useDownloadSnapshot } from '@/components/hooks/use-download-snapshot';
import { useClipping } from '@/components/hooks/use-clipping';
import type { LibraryCommands } from '@/components/hooks/use-library-commands';
import { useSettings } from '@/components/hooks/use-settings';
import { useOriginalActs } from '@/components/hooks/use-original-acts';
import type { NoticeQueue } from '@/components/shared/Notices';
import { ReadingLookMenu } from '@/components/reader/ReadingLookMenu';
import { Icon } from '@/components/shared/Icon';
import { Tipped } from '@/components/shared/Tipped';
import { text } from '@/lib/platform/texts';
import { plainReadingLook } from '@/lib/schema/settings';
import type { NameOf } from '@/lib/search/facets';
import { Reader } from './Reader';
import { ReaderFields } from './ReaderFields';
import type { ReaderAct } from './ReaderMore';
import { ReaderState } from './ReaderState';
import { ReaderToolbar } from './ReaderToolbar';
import { ReaderVersions } from './ReaderVersions';
import '@/components/reader/reading-look.css';

type Properties = {
  id: string;
  words: readonly string[];
  nameOf: NameOf;
  commands: LibraryCommands;
  busy: boolean;
  editing: boolean;
  onEditing: (editing: boolean) => void;
  onClose: () => void;
  /** Goes to the clipping before (-1) or after (1) this one in the list. */
  onStep: (step: -1 | 1) => void;
  onExport: (format: string) => void;
  notices: NoticeQueue;
  /** Words to be led to; empty for none. */
  at: string;
};

/** The open clipping beside the list. */
export function ReaderPane({ id, words, nameOf, commands, editing, onEditing, ...props }: Properties) {
  const open = useClipping(id);
  const { settings, change } = useSettings();
  const look = settings?.readingLook ?? plainReadingLook;
  const downloadRecord = useDownloadRecord();
  const [showEvidence, setShowEvidence] = useState(false);
  const [versions, setVersions] = useState(false);
  const { downloadEvidence, readOriginal } = useOriginalActs(props.notices, commands.tell);
  const acts: Record<ReaderAct, (id: string) => void> = {
    snapshot: useDownloadSnapshot(props.notices),
    evidence: downloadEvidence,
    'read-original': readOriginal,
    versions: () => setVersions(true),
  };
  return (
    <section className="reader" aria-label={text('reader_label')}>
      <div className="reader-bar">
        <Tipped label={text('reader_previous')} shortcut="k">
          <Button
            className="plain-button icon-button"
            aria-label={text('reader_previous')}
            onPress={() => props.onStep(-1)}
          >
            <span aria-hidden="true">↑</span>
          </Button>
        </Tipped>
        <Tipped label={text('reader_next')} shortcut="j">
          <Button
            className="plain-button icon-button"
            aria-label={text('reader_next')}
            onPress={() => props.onStep(1)}
          >
            <span aria-hidden="true">↓</span>
          </Button>
        </Tipped>
        {open.step === 'open' && (
          <ReaderToolbar
            clipping={open.clipping}
            editing={editing}
            showEvidence={showEvidence}
            busy={props.busy}
            onEditing={onEditing}
            onEvidence={setShowEvidence}
            onStar={() => open.edit({ starred: !open.clipping.starred })}
            onReviewed={() => open.edit({ reviewed: !open.clipping.reviewed })}
            onBin={() => commands.bin([id])}
            onExport={props.onExport}
            onAct={(act) => acts[act](id)}
          />
        )}
        <ReadingLookMenu look={look} onChange={(readingLook) => change({ readingLook })} />
        <Tipped label={text('reader_close')} shortcut="Esc">
          <Button
            className="plain-button icon-button reader-close"
            aria-label={text('reader_close')}
            onPress={props.onClose}
          >
            <Icon name="close" />
          </Button>
        </Tipped>
      </div>
      {versions && open.step === 'open' && open.body && (
        <ReaderVersions
          clipping={open.clipping}
          body={open.body}
          tell={commands.tell}
          onClose={() => setVersions(false)}
        />
      )}
      <div
        className="reader-scroll"
        key={id}
        data-size={look.size}
        data-face={look.face}
        data-width={look.width}
        data-line={look.line}
      >
        {open.step === 'open' ? (
          <>
            <Reader
              {...open}
              words={words}
              nameOf={nameOf}
              showEvidence={showEvidence}
              at={props.at}
              tell={commands.tell}
              onDone={() => onEditing(false)}
              fields={
                editing && (
                  <ReaderFields
                    {...open}
                    tell={commands.tell}
                    onCreateCollection={commands.createCollection}
                  />
                )
              }
            />
          </>
        ) : (
          <ReaderState
            step={open.step}
            onRestore={() => commands.restore([id])}
            onDownload={() => downloadRecord(id)}
          />
        )}
      </div>
    </section>
  );
}
