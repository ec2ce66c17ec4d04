import { memo, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLatest } from '@/components/hooks/use-latest';
import { useTopicColours } from '@/components/hooks/use-topic-colours';
import type { Facet, NameOf } from '@/lib/search/facets';
import type { Selected } from '@/lib/search/select-entries';
import { isNarrowed, type View, wholeLibrary, withToggled } from '@/lib/search/view';
import { text } from '@/lib/platform/texts';
import { DateFacet } from './DateFacet';
import { FacetGroup } from './FacetGroup';
import { valuesOfFacet } from './facet-values';
import './facets.css';

type Properties = {
  view: View;
  counts: Selected['counts'];
  nameOf: NameOf;
  onView: (view: View) => void;
  /** Above the facets: ways to places, collections and saved views. */
  children?: ReactNode;
  /** The way to save the view as it is. */
  save?: ReactNode;
};

/** Facets in the order editors narrow by: what, where, who published it, how it is kept. */
const shown: readonly Facet[] = [
  'topic',
  'hospital',
  'grade',
  'region',
  'source',
  'genre',
  'collection',
  'tag',
  'kind',
  'mark',
];

/** What the list is narrowed by, with the number each further choice would leave. */
export function FacetPane({ view, counts, nameOf, onView, children, save }: Properties) {
  const clear = () =>
    onView({ ...wholeLibrary, place: view.place, sort: view.sort, ascending: view.ascending });
  const toggle = useLatest((facet: Facet, value: string) => onView(withToggled(view, facet, value)));
  const changeDates = useLatest((from: string, to: string) => onView({ ...view, from, to }));
  return (
    <nav className="facets" aria-label={text('facets_title')}>
      {children}
      {isNarrowed(view) && (
        <div className="facets-acts">
          <Button className="quiet-button" onPress={clear}>
            {text('facets_clear')}
          </Button>
          {save}
        </div>
      )}
      <DateFacet months={counts.get('month') ?? none} from={view.from} to={view.to} onChange={changeDates} />
      {shown.map((facet) => (
        <FacetPart
          key={facet}
          facet={facet}
          counts={counts.get(facet) ?? none}
          chosen={view.chosen[facet] ?? unchosen}
          nameOf={nameOf}
          onToggle={toggle}
        />
      ))}
    </nav>
  );
}

const none: ReadonlyMap<string, number> = new Map();
const unchosen: readonly string[] = [];

type PartProperties = {
  facet: Facet;
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
  nameOf: NameOf;
  onToggle: (facet: Facet, value: string) => void;
};

/** One facet; it is drawn again when its counts or its choice change, not with every key of a query. */
const FacetPart = memo(function FacetPart({ facet, counts, chosen, nameOf, onToggle }: PartProperties) {
  const colours = useTopicColours();
  return (
    <FacetGroup
      colours={facet === 'topic' ? colours : undefined}
      label={text(`facet_${facet}`)}
      values={valuesOfFacet(facet, counts, chosen, nameOf)}
      onToggle={(value) => onToggle(facet, value)}
    />
  );
});
