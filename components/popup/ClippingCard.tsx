import { lazy, useEffect } from 'react';
import { collectionNamed, useOrderNames } from '@/components/hooks/use-order-names';
import { type OpenClipping, useClipping } from '@/components/hooks/use-clipping';
import { useTaxonomy } from '@/components/hooks/use-taxonomy';
import { Fold } from '@/components/shared/Fold';
import { createNotices, Notices, undoMs } from '@/components/shared/Notices';
import { renewLook } from '@/components/shared/prepare-look';
import { unsureHint } from '@/components/shared/unsure-hint';
import { failureText } from '@/lib/platform/failure-text';
import { text } from '@/lib/platform/texts';
import type { ClipMode, ClipReceipt } from '@/lib/schema/command';
import { BylineFields } from './BylineFields';
import { ExistingNotice } from './ExistingNotice';
import { HeadingFields } from './HeadingFields';
import { OrderFields } from './OrderFields';
import { OriginFields } from './OriginFields';
import { ReadingFields } from './ReadingFields';
import { SaveMark } from './SaveMark';

const StatisticsPanel = lazy(() => import('./StatisticsPanel'));
const ClipLogPanel = lazy(() => import('./ClipLogPanel'));

const notices = createNotices();

// The popup opened with the look it had last; whoever changed the settings since sees the change now.
void renewLook();

type Properties = { receipt: ClipReceipt; onClip: (mode: ClipMode) => void; onUndo: () => void };

/** What was saved, ready to be edited in place; for a while the clip can be taken back. */
export default function ClippingCard({ receipt, onClip, onUndo }: Properties) {
  const { clippingId, state } = receipt;
  const open = useClipping(clippingId);

  useEffect(() => {
    if (state === 'existing') return;
    const key = notices.add(
      {
        words: text(state === 'saved' ? 'popup_saved' : 'popup_updated'),
        action: { label: text('popup_undo'), run: onUndo },
      },
      { timeout: undoMs },
    );
    return () => notices.close(key);
    // One notice a receipt: what undoing does is bound to it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [clippingId, state]);

  return (
    <>
      {open.step === 'gone' && <p className="message">{text('popup_gone')}</p>}
      {open.step === 'damaged' && <p className="message">{text('popup_damaged')}</p>}
      {open.step === 'open' && (
        <>
          {state === 'existing' && (
            <ExistingNotice
              clippedAt={open.clipping.clippedAt}
              changed={receipt.changed ?? false}
              onClip={onClip}
            />
          )}
          <Card {...open} />
        </>
      )}
      <Notices queue={notices} />
    </>
  );
}

function Card({ clipping, body, save, edit, flush }: OpenClipping & { step: 'open' }) {
  const { counts } = clipping;
  const { topics, genres } = useTaxonomy();
  const { collections, tags, hospitals } = useOrderNames();
  const fields = {
    clipping,
    edit,
    onCommit: () => void flush(),
    hintOf: (field: string) => unsureHint(clipping, body?.log, field),
  };
  const createCollection = async (name: string) => {
    const outcome = await collectionNamed(name);
    if (!outcome.ok) notices.add({ words: failureText(outcome.failure), tone: 'danger' });
    return outcome.ok ? outcome.value.id : undefined;
  };
  return (
    <article className="card" lang={clipping.language || undefined}>
      <HeadingFields {...fields} />
      <p className="counts">{text('popup_counts', counts.characters, counts.pictures)}</p>
      <div className="fields">
        <OriginFields {...fields} />
        <BylineFields {...fields} />
      </div>
      <div className="fields">
        <ReadingFields {...fields} topics={topics} genres={genres} hospitals={hospitals} />
      </div>
      <div className="fields">
        <OrderFields
          {...fields}
          collectionChoices={collections}
          tagChoices={tags}
          onCreateCollection={createCollection}
        />
      </div>
      {body && (
        <Fold title={text('popup_statistics', body.statistics.length)}>
          {() => (
            <StatisticsPanel
              statistics={body.statistics}
              onChange={(statistics) => edit({ statistics })}
              onCommit={fields.onCommit}
              onStruck={(before) =>
                notices.add(
                  {
                    words: text('statistic_struck'),
                    action: { label: text('popup_undo'), run: () => edit({ statistics: [...before] }) },
                  },
                  { timeout: undoMs },
                )
              }
            />
          )}
        </Fold>
      )}
      {body && <Fold title={text('popup_log')}>{() => <ClipLogPanel log={body.log} />}</Fold>}
      <SaveMark save={save} onRetry={fields.onCommit} />
    </article>
  );
}
