import { createCollection } from '@/components/hooks/create-collection';
import { useOrderNames } from '@/components/hooks/use-order-names';
import { usePictureStates } from '@/components/hooks/use-picture-states';
import { useTell } from '@/components/hooks/use-tell';
import type { OpenClipping } from '@/components/hooks/use-clipping';
import { ClippingFieldGroups } from '@/components/fields/ClippingFieldGroups';
import { Fold } from '@/components/shared/Fold';
import { PictureStatus } from '@/components/shared/PictureStatus';
import { text } from '@/lib/platform/texts';
import { done } from '@/lib/schema/outcome';
import { ClipLogPanel } from './ClipLogPanel';
import { notices, tellFailure } from './notices';
import { SaveMark } from '@/components/fields/SaveMark';
import { StatisticsPanel } from '@/components/shared/StatisticsPanel';

/** A clipping with every field to be edited in place, its statistics and the way it was clipped folded beneath. */
export function ClippingForm({ save, ...open }: OpenClipping & { step: 'open' }) {
  const { body, edit } = open;
  const { counts, collections } = open.clipping;
  const names = useOrderNames();
  const kept = names.collections
    .filter(({ id }) => collections.includes(id))
    .map(({ name }) => name)
    .join('、');
  const pictures = usePictureStates(open.clipping.id);
  const commit = (): void => void open.flush();
  const { tell } = useTell(notices);
  return (
    <article className="card">
      <ClippingFieldGroups {...open} tell={tell} onCreateCollection={(name) => createCollection(tell, name)}>
        <p className="counts">
          {text('popup_counts', counts.characters, counts.pictures)}{' '}
          {kept && <span className="counts-kept">{text('popup_kept_in', kept)}</span>}{' '}
          <PictureStatus counts={pictures.counts} onKeep={() => void pictures.keep().then(tellFailure)} />
        </p>
      </ClippingFieldGroups>
      {body && (
        <Fold title={text('popup_statistics', body.statistics.length)}>
          {() => (
            <StatisticsPanel
              statistics={body.statistics}
              onChange={(statistics) => edit({ statistics })}
              onCommit={commit}
              onStruck={(undo) => tell(done(null), { words: text('statistic_struck'), undo })}
            />
          )}
        </Fold>
      )}
      {body && <Fold title={text('popup_log')}>{() => <ClipLogPanel log={body.log} />}</Fold>}
      <SaveMark save={save} onRetry={commit} />
    </article>
  );
}
