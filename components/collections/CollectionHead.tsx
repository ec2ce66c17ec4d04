import type { ReactNode } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import type { CollectionActs } from '@/components/hooks/use-collection-acts';
import { text } from '@/lib/platform/texts';
import type { Collection } from '@/lib/schema/clipping';
import { OwnLine } from './OwnLine';

type Properties = {
  collection: Collection;
  /** What is said of it below its name, such as its count. */
  facts: readonly string[];
  acts: CollectionActs;
  /** What can be done with it. */
  children: ReactNode;
};

/** Head of a collection or saved view: name and description, edited where they stand, what there is of it, and its acts. */
export function CollectionHead({ collection, facts, acts, children }: Properties) {
  const { id, name, note } = collection;
  return (
    <section className="collection-head" aria-label={name}>
      <div className="collection-words" key={id}>
        <OwnLine
          label={text('collection_name')}
          value={name}
          look="title"
          onStore={async (words) => {
            if (words) await acts.edit(id, { name: words }, text('collection_renamed', words));
          }}
        />
        <OwnLine
          label={text('collection_note')}
          value={note}
          look="note"
          multiline
          onStore={(words) => acts.edit(id, { note: words }, text('collection_described'))}
        />
        <p className="collection-facts">
          {facts.filter(Boolean).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
      <Toolbar className="collection-acts" aria-label={text('collection_acts', name)}>
        {children}
      </Toolbar>
    </section>
  );
}
