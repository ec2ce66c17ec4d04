import type { ReactNode } from 'react';
import type { OpenClipping } from '@/components/hooks/use-clipping';
import { useOrderNames } from '@/components/hooks/use-order-names';
import { useTaxonomy } from '@/components/hooks/use-taxonomy';
import type { Tell } from '@/components/hooks/use-tell';
import { unsureHint } from '@/components/shared/unsure-hint';
import { BylineFields } from './BylineFields';
import { HeadingFields } from './HeadingFields';
import { OrderFields } from './OrderFields';
import { OriginFields } from './OriginFields';
import { ReadingFields } from './ReadingFields';
import { toldEdit } from './told-edit';

type Properties = Pick<OpenClipping & { step: 'open' }, 'clipping' | 'body' | 'edit' | 'flush'> & {
  tell: Tell;
  /** Returns the collection's id; undefined where it could not be made, which was told already. */
  onCreateCollection: (name: string) => Promise<string | undefined>;
  /** Stands below the heading. */
  children?: ReactNode;
};

/** Every field of a clipping, edited where it stands: heading, origin and names, what was read from it, its place in the library. */
export function ClippingFieldGroups(props: Properties) {
  const { clipping, body, edit, flush, tell, onCreateCollection, children } = props;
  const { topics, genres } = useTaxonomy();
  const { collections, tags, hospitals } = useOrderNames();
  const fields = {
    clipping,
    edit,
    onCommit: () => void flush(),
    hintOf: (field: string) => unsureHint(clipping, body?.log, field),
  };
  const strokes = { ...fields, edit: toldEdit({ clipping, edit, tell }) };
  return (
    <>
      <HeadingFields {...fields} />
      {children}
      <div className="fields">
        <OriginFields {...fields} />
        <BylineFields {...fields} />
      </div>
      <div className="fields">
        <ReadingFields
          {...strokes}
          topics={topics}
          genres={genres}
          hospitals={hospitals}
          withdrawn={body?.withdrawn ?? []}
        />
      </div>
      <div className="fields">
        <OrderFields
          {...strokes}
          collectionChoices={collections}
          tagChoices={tags}
          onCreateCollection={onCreateCollection}
        />
      </div>
    </>
  );
}
