import { Button } from 'react-aria-components/Button';
import type { CollectionActs } from '@/components/hooks/use-collection-acts';
import type { SavedView } from '@/components/hooks/use-collections';
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';
import { contentOf, type View, viewOfSearch } from '@/lib/search/view';
import { CollectionHead } from './CollectionHead';

type Properties = {
  saved: SavedView;
  /** How many clippings the view as it is saved finds; undefined until it is counted. */
  count: number | undefined;
  view: View;
  acts: CollectionActs;
  onView: (view: View) => void;
};

/** Head of the saved view that is open, as it was saved or altered since. */
export function OpenView({ saved, count, view, acts, onView }: Properties) {
  const { id, name } = saved;
  const asSaved = viewOfSearch(saved.view);
  const altered = contentOf(view) !== contentOf(asSaved);
  const facts = [
    text('view_is_saved'),
    count === undefined ? '' : text('list_count', numberText(count)),
    altered ? text('view_is_altered') : '',
  ];
  const remove = (): void => {
    onView({ ...view, saved: '' });
    void acts.remove(saved);
  };
  return (
    <CollectionHead collection={saved} facts={facts} acts={acts}>
      {altered && (
        <>
          <Button
            className="plain-button"
            data-first=""
            onPress={() => void acts.edit(id, { view: contentOf(view) }, text('view_changed', name))}
          >
            {text('view_update')}
          </Button>
          <Button className="plain-button" onPress={() => onView({ ...asSaved, saved: id })}>
            {text('view_revert')}
          </Button>
        </>
      )}
      <Button className="plain-button" onPress={remove}>
        {text('view_delete')}
      </Button>
    </CollectionHead>
  );
}
