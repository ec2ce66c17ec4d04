import { Button } from 'react-aria-components/Button';
import { text } from '@/lib/platform/texts';

/** Why a list is empty. */
export type EmptyKind = 'library' | 'found' | 'bin' | 'inbox' | 'collection';

type Properties = { kind: EmptyKind; binDays: number; onClear: () => void };

/** What an empty list says: how to get clippings into it, or what keeps them out of sight. */
export function EmptyState({ kind, binDays, onClear }: Properties) {
  if (kind === 'library') return <Welcome />;
  return (
    <section className="empty">
      <h2>{text(`empty_${kind}`)}</h2>
      <p>{text(`empty_${kind}_lead`, binDays)}</p>
      {kind === 'found' && (
        <Button className="plain-button" onPress={onClear}>
          {text('facets_clear')}
        </Button>
      )}
    </section>
  );
}

function Welcome() {
  return (
    <section className="empty empty-welcome">
      <img src="/icon/128.png" alt="" width={72} height={72} />
      <h2>{text('empty_title')}</h2>
      <p>{text('empty_lead')}</p>
      <ol>
        <li>{text('empty_step_open')}</li>
        <li>{text('empty_step_press')}</li>
        <li>{text('empty_step_back')}</li>
      </ol>
    </section>
  );
}
