import { Button } from 'react-aria-components/Button';
import type { CollectionActs } from '@/components/hooks/use-collection-acts';
import { ExportMenu } from '@/components/library/ExportMenu';
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';
import type { Collection } from '@/lib/schema/clipping';
import type { Extent } from '@/lib/search/count-order';
import { type View, viewOfCollection, wholeLibrary } from '@/lib/search/view';
import { CollectionHead } from './CollectionHead';
import { mostByHand } from './most-by-hand';
import { daysText } from './days-text';

type Properties = {
  collection: Collection;
  extent: Extent;
  view: View;
  acts: CollectionActs;
  busy: boolean;
  onView: (view: View) => void;
  /** Exports the whole collection in its own order. */
  onExport: (format: string) => void;
};

/** Head of the collection that is open. */
export function OpenCollection({ collection, extent, view, acts, busy, onView, onExport }: Properties) {
  const { id, name, archived } = collection;
  const facts = [
    text('list_count', numberText(extent.count)),
    daysText(extent),
    archived ? text('collection_is_archived') : '',
    extent.count > mostByHand ? text('collection_too_long', numberText(mostByHand)) : '',
  ];
  const archive = (): void => {
    const words = text(archived ? 'collection_unarchived' : 'collection_archived', name);
    void acts.edit(id, { archived: !archived }, words);
  };
  const remove = (): void => {
    onView(wholeLibrary);
    void acts.remove(collection);
  };
  return (
    <CollectionHead collection={collection} facts={facts} acts={acts}>
      <ExportMenu
        label={text('collection_export')}
        busy={busy}
        disabled={extent.count === 0}
        onExport={onExport}
      />
      {view.sort !== 'own' && (
        <Button
          className="plain-button"
          onPress={() => onView({ ...view, sort: viewOfCollection(id).sort, ascending: false })}
        >
          {text('collection_own_order')}
        </Button>
      )}
      <Button className="plain-button" onPress={archive}>
        {text(archived ? 'collection_unarchive' : 'collection_archive')}
      </Button>
      <Button className="plain-button" onPress={remove}>
        {text('collection_delete')}
      </Button>
    </CollectionHead>
  );
}
