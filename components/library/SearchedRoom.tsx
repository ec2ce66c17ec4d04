import { type ReactNode, type Ref, useState } from 'react';
import { completeQuery } from '@/lib/search/complete-query';
import { valuesForCompletion } from '@/lib/search/completion-values';
import type { NameOf } from '@/lib/search/facets';
import type { Room } from '@/lib/search/route';
import type { Selected } from '@/lib/search/select-entries';
import type { View } from '@/lib/search/view';
import { FacetDrawer } from './FacetDrawer';
import { FacetPane } from './FacetPane';
import { LibraryHeader } from './LibraryHeader';
import { QueryField } from './QueryField';

type Properties = {
  room: Room;
  className?: string;
  view: View;
  /** What the view's clippings hold; the search field completes from it. */
  counts: Selected['counts'];
  nameOf: NameOf;
  fieldRef: Ref<HTMLInputElement>;
  /** Whether a clipping is open for reading, so that the reader has the room's greater part. */
  isReading?: boolean;
  /** Above the facets: ways to places, collections and saved views. */
  places?: ReactNode;
  /** The way to save the view as it is. */
  save?: ReactNode;
  onView: (view: View) => void;
  /** What stands beside the facets; `openFacets` shows them where the window has no room for them. */
  children: (openFacets: () => void) => ReactNode;
};

/** A room that shows a view: the head with the field that searches it, the facets that narrow it, and what they leave. */
export function SearchedRoom({ room, view, counts, nameOf, onView, ...props }: Properties) {
  const [drawer, setDrawer] = useState(false);
  const facets = (
    <FacetPane view={view} counts={counts} nameOf={nameOf} onView={onView} save={props.save}>
      {props.places}
    </FacetPane>
  );
  return (
    <>
      <LibraryHeader room={room} view={view}>
        <QueryField
          query={view.query}
          fieldRef={props.fieldRef}
          onChange={(query) => onView({ ...view, query })}
          complete={(query) => completeQuery(query, valuesForCompletion(counts, nameOf))}
        />
      </LibraryHeader>
      <main
        className={props.className ? `room ${props.className}` : 'room'}
        data-reading={props.isReading ? '' : undefined}
      >
        <div className="room-facets">{facets}</div>
        <FacetDrawer isOpen={drawer} onOpenChange={setDrawer}>
          {facets}
        </FacetDrawer>
        {props.children(() => setDrawer(true))}
      </main>
    </>
  );
}
