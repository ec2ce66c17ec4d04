import type { Ref } from 'react';
import { completeQuery } from '@/lib/search/complete-query';
import { valuesForCompletion } from '@/lib/search/completion-values';
import type { NameOf } from '@/lib/search/resolve-query';
import type { Room } from '@/lib/search/route';
import type { Selected } from '@/lib/search/select-entries';
import type { View } from '@/lib/search/view';
import { LibraryHeader } from './LibraryHeader';
import { QueryField } from './QueryField';

type Properties = {
  room: Room;
  view: View;
  /** What the view's clippings hold; the search field completes from it. */
  counts: Selected['counts'];
  nameOf: NameOf;
  fieldRef: Ref<HTMLInputElement>;
  onView: (view: View) => void;
};

/** The head of a room that shows a view, with the field that searches it. */
export function SearchHeader({ room, view, counts, nameOf, fieldRef, onView }: Properties) {
  return (
    <LibraryHeader room={room} view={view}>
      <QueryField
        query={view.query}
        fieldRef={fieldRef}
        onChange={(query) => onView({ ...view, query })}
        complete={(query) => completeQuery(query, valuesForCompletion(counts, nameOf))}
      />
    </LibraryHeader>
  );
}
