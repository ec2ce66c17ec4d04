import { useMemo, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { useKeys } from '@/components/hooks/use-keys';
import { useSelected } from '@/components/hooks/use-selected';
import { SearchedRoom } from '@/components/library/SearchedRoom';
import type { RoomProperties } from '@/components/shared/room-properties';
import { text } from '@/lib/platform/texts';
import { totalsOf } from '@/lib/search/overview';
import type { View } from '@/lib/search/view';
import { CountCard, type CountFacet } from './CountCard';
import { OverviewEmpty } from './OverviewEmpty';
import { TimeCard } from './TimeCard';
import { TotalsLine } from './TotalsLine';
import './overview.css';

/** What is counted beside time, in the order editors ask: about what, about whom, from whom, then the rest. */
const counted: readonly CountFacet[] = ['topic', 'hospital', 'source', 'region', 'genre', 'kind'];

/** What a view's clippings are about, from whom and from when, as charts whose bars lead to the clippings. */
export function OverviewRoom({ route, navigate, state, nameOf }: RoomProperties) {
  const { view } = route;
  const found = useSelected(state, view, nameOf);
  const search = useRef<HTMLInputElement>(null);
  const { catalogue } = state;
  const totals = useMemo(() => totalsOf(catalogue, found.entries), [catalogue, found.entries]);
  const onView = (next: View): void =>
    navigate({ view: next }, next.query === view.query ? 'push' : 'replace');
  useKeys({ '/': () => search.current?.focus() });

  const charts = (openFacets: () => void) => (
    <div className="overview-page">
      <div className="overview-head">
        <TotalsLine totals={totals} />
        <Button className="plain-button facets-open" onPress={openFacets}>
          {text('facets_open')}
        </Button>
      </div>
      <TimeCard view={view} months={found.counts.get('month') ?? none} />
      <div className="overview-charts">
        {counted.map((facet) => (
          <CountCard
            key={facet}
            facet={facet}
            view={view}
            counts={found.counts.get(facet) ?? none}
            clippings={totals.clippings}
            nameOf={nameOf}
          />
        ))}
      </div>
      <p className="overview-hint">{text('overview_hint')}</p>
    </div>
  );
  return (
    <SearchedRoom
      room="overview"
      className="overview"
      view={view}
      counts={found.counts}
      nameOf={nameOf}
      fieldRef={search}
      onView={onView}
    >
      {(openFacets) =>
        found.ids.length === 0 ? (
          <OverviewEmpty state={state} view={view} onView={onView} />
        ) : (
          <div className="overview-scroll">{charts(openFacets)}</div>
        )
      }
    </SearchedRoom>
  );
}

const none: ReadonlyMap<string, number> = new Map();
