import type { Clipping } from '@/lib/schema/clipping';
import type { Statistic } from '@/lib/schema/reading';
import { Catalogue } from '@/lib/search/catalogue';
import { StatisticColumns } from '@/lib/search/statistic-columns';
import { idOf, makeClipping, makeStatistic } from '@/tests/builders';

export const hospital = (name: string, primary = true) => ({ name, aliases: [], primary });

type Story = Partial<Clipping> & { statistics: readonly Partial<Statistic>[] };

/** A library of clippings numbered from 1, with the statistics each holds. */
export function makeTable(stories: readonly Story[]) {
  const catalogue = new Catalogue();
  const columns = new StatisticColumns();
  const ids = stories.map((_, index) => idOf(index + 1));
  stories.forEach(({ statistics, ...changes }, index) => {
    catalogue.put([makeClipping(index + 1, changes)]);
    columns.put(idOf(index + 1), 0, statistics.map(makeStatistic));
  });
  return { catalogue, columns, ids };
}
