import { useMemo } from 'react';
import { useTopicColours } from '@/components/hooks/use-topic-colours';
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';
import { regionJoin, type NameOf } from '@/lib/search/facets';
import { countBars } from '@/lib/search/overview';
import { routeToHash } from '@/lib/search/route';
import { type View, withValues } from '@/lib/search/view';
import { ChartCard } from './ChartCard';
import { CountChart, mostBars } from './CountChart';
import { CountTable } from './CountTable';

/** Facets that are drawn as bars. */
export type CountFacet = 'topic' | 'hospital' | 'source' | 'region' | 'genre' | 'kind';

type Properties = {
  facet: CountFacet;
  view: View;
  counts: ReadonlyMap<string, number>;
  /** How many clippings the view holds. */
  clippings: number;
  nameOf: NameOf;
};

/** How many clippings of a view have each value of a facet. */
export function CountCard({ facet, view, counts, clippings, nameOf }: Properties) {
  const chosen = view.chosen[facet];
  const bars = useMemo(() => countBars(facet, counts, chosen ?? []), [facet, counts, chosen]);
  const topicColours = useTopicColours();
  const colours = facet === 'topic' ? topicColours : undefined;
  const nameOfValue = (value: string): string =>
    facet === 'region' ? (value.split(regionJoin).at(-1) ?? value) : nameOf(facet, value);
  const hrefOf = (value: string): string =>
    routeToHash({ room: 'clippings', view: withValues(view, facet, [value]), clipping: null });
  const title = text(`overview_${facet}`);
  return (
    <ChartCard
      title={title}
      lead={text(`overview_${facet}_lead`)}
      empty={bars.length === 0}
      chart={
        <>
          <CountChart colours={colours} bars={bars} label={title} nameOf={nameOfValue} hrefOf={hrefOf} />
          {bars.length > mostBars && (
            <p className="chart-more">{text('overview_more', numberText(bars.length - mostBars))}</p>
          )}
        </>
      }
      table={
        <CountTable
          label={title}
          // The bars leave the facet's own choice out: then they are no parts of the view.
          whole={chosen ? 0 : clippings}
          hrefOf={hrefOf}
          colours={colours}
          rows={bars.map((bar) => ({ ...bar, name: nameOfValue(bar.value) }))}
        />
      }
    />
  );
}
