import { routeToHash } from '@/lib/search/route';
import { type View, viewToSearch, wholeLibrary } from '@/lib/search/view';
import { text, type TextKey } from '@/lib/platform/texts';

const places: readonly { label: TextKey; view: View }[] = [
  { label: 'place_library', view: wholeLibrary },
  { label: 'place_inbox', view: { ...wholeLibrary, chosen: { mark: ['unreviewed'] } } },
  { label: 'place_starred', view: { ...wholeLibrary, chosen: { mark: ['starred'] } } },
  { label: 'place_bin', view: { ...wholeLibrary, place: 'bin' } },
];

/** Ways to the parts of the library an editor goes to most. */
export function PlaceLinks({ view, onView }: { view: View; onView: (view: View) => void }) {
  const here = viewToSearch({ ...view, sort: wholeLibrary.sort, ascending: wholeLibrary.ascending });
  return (
    <ul className="places" aria-label={text('facet_place')}>
      {places.map(({ label, view: place }) => (
        <li key={label}>
          <a
            href={routeToHash({ room: 'clippings', view: place, clipping: null })}
            aria-current={viewToSearch(place) === here ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onView({ ...place, sort: view.sort, ascending: view.ascending });
            }}
          >
            {text(label)}
          </a>
        </li>
      ))}
    </ul>
  );
}
