import { useDeferredValue, useMemo } from 'react';
import type { Catalogue } from '@/lib/search/catalogue';
import {
  findWords,
  narrowStatistics,
  orderStatistics,
  type SelectedStatistics,
} from '@/lib/search/select-statistics';
import { type TableView, wholeTable } from '@/lib/search/table-view';
import type { CatalogueState } from './use-catalogue';
import { type LookedThrough, useSentenceHits } from './use-sentence-hits';
import { type Statistics, useStatistics } from './use-statistics';

/** What the table shows of a view, and how far it was read. */
export type TableSelection = {
  statistics: Statistics;
  selected: SelectedStatistics;
  /** All statistics of the view's clippings that were read, before the table narrows them. */
  total: number;
  /** Folded words of the table's own filter. */
  words: readonly string[];
  looked: LookedThrough;
  catalogue: Catalogue;
};

/** The statistics of a view's clippings as the table asks for them, following both. */
export function useTableSelection(
  state: CatalogueState,
  ids: readonly string[],
  asked: TableView,
  nameOfMetric: (key: string) => string,
): TableSelection {
  // Typing and pressing answer first, the table follows.
  const table = useDeferredValue(asked);
  const { catalogue } = state;
  const statistics = useStatistics(state, ids);
  const { columns, clippings, version } = statistics;
  const words = useMemo(() => findWords(table.find), [table.find]);
  const looked = useSentenceHits(words, statistics);
  const { hits } = looked;
  const { metric, period, find, sort, ascending, grouped } = table;
  // What narrows the table is walked through once, however often it is ordered anew.
  const narrowed = useMemo(
    () =>
      narrowStatistics({
        columns,
        catalogue,
        clippings,
        table: { ...wholeTable, metric, period, find },
        sentences: hits,
        nameOfMetric,
      }),
    // Columns and catalogue change in place; their versions tell.
    // oxlint-disable-next-line react/exhaustive-deps
    [columns, version, catalogue, state.version, clippings, metric, period, find, hits, nameOfMetric],
  );
  const selected = useMemo(() => {
    const order = { ...wholeTable, sort, ascending, grouped };
    return { ...narrowed, ...orderStatistics(narrowed.rows, { columns, catalogue, table: order }) };
  }, [narrowed, columns, catalogue, sort, ascending, grouped]);
  const total = useMemo(() => {
    let count = 0;
    for (const { id } of clippings) {
      const { start, end } = columns.rowsOf(id);
      count += end - start;
    }
    return count;
    // oxlint-disable-next-line react/exhaustive-deps
  }, [columns, version, clippings]);
  return { statistics, selected, total, words, looked, catalogue };
}
