import { collectionNamed, useOrderNames } from '@/components/hooks/use-order-names';
import { usePictureStates } from '@/components/hooks/use-picture-states';
import { useTaxonomy } from '@/components/hooks/use-taxonomy';
import type { OpenClipping } from '@/components/hooks/use-clipping';
import { Fold } from '@/components/shared/Fold';
import { undoMs } from '@/components/shared/Notices';
import { PictureStatus } from '@/components/shared/PictureStatus';
import { unsureHint } from '@/components/shared/unsure-hint';
import { text } from '@/lib/platform/texts';
import { BylineFields } from '@/components/fields/BylineFields';
import { ClipLogPanel } from './ClipLogPanel';
import { HeadingFields } from '@/components/fields/HeadingFields';
import { notices, tellFailure } from './notices';
import { OrderFields } from '@/components/fields/OrderFields';
import { OriginFields } from '@/components/fields/OriginFields';
import { ReadingFields } from '@/components/fields/ReadingFields';
import { SaveMark } from '@/components/fields/SaveMark';
import { StatisticsPanel } from './StatisticsPanel';

/** A clipping with every field to be edited in place, its statistics and the way it was clipped folded beneath. */
export function ClippingForm({ clipping, body, save, edit, flush }: OpenClipping & { step: 'open' }) {
  const { counts } = clipping;
  const pictures = usePictureStates(clipping.id);
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
    if (!outcome.ok) tellFailure(outcome.failure);
    return outcome.ok ? outcome.value.id : undefined;
  };
  return (
    <article className="card">
      <HeadingFields {...fields} />
      <p className="counts">
        {text('popup_counts', counts.characters, counts.pictures)}{' '}
        <PictureStatus counts={pictures.counts} onKeep={() => void pictures.keep().then(tellFailure)} />
      </p>
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
