import { numberText } from '@/components/shared/number-text';
import { routeToHash } from '@/lib/search/route';
import { contentOf, inbox, type View, wholeLibrary } from '@/lib/search/view';
import type { OrderCounts } from '@/lib/search/count-order';
import { text, type TextKey } from '@/lib/platform/texts';

type Place = { label: TextKey; view: View; count: Exclude<keyof OrderCounts, 'collections'> };

const places: readonly Place[] = [
  { label: 'place_library', view: wholeLibrary, count: 'library' },
  { label: 'place_inbox', view: inbox, count: 'inbox' },
  { label: 'place_starred', view: { ...wholeLibrary, chosen: { mark: ['starred'] } }, count: 'starred' },
  { label: 'place_bin', view: { ...wholeLibrary, place: 'bin' }, count: 'bin' },
];

type Properties = { view: View; counts: OrderCounts; onView: (view: View) => void };

/** Ways to the parts of the library an editor goes to most, with what each holds. */
export function PlaceLinks({ view, counts, onView }: Properties) {
  const here = contentOf({ ...view, sort: wholeLibrary.sort, ascending: wholeLibrary.ascending });
  // A collection's own order is of no use elsewhere.
  const order = view.sort === 'own' ? {} : { sort: view.sort, ascending: view.ascending };
  return (
    <ul className="places" aria-label={text('facet_place')}>
      {places.map(({ label, view: place, count }) => (
        <li key={label}>
          <a
            href={routeToHash({ room: 'clippings', view: place, clipping: null })}
            aria-current={contentOf(place) === here ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onView({ ...place, ...order });
            }}
          >
            <span className="order-name">{text(label)}</span>
            <span className="order-count">{numberText(counts[count])}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
