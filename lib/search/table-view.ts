/** What the table of statistics can be ordered by; `listed` is the order of the clippings and of their texts. */
const tableSorts = [
  'listed',
  'hospital',
  'metric',
  'value',
  'unit',
  'qualifier',
  'change',
  'period',
  'source',
  'date',
] as const;
export type TableSort = (typeof tableSorts)[number];

/** How the table of statistics shows those of a view: narrowed by what, in which order, by metric or not. */
export type TableView = {
  sort: TableSort;
  ascending: boolean;
  /** A metric key; `noMetricKey` for statistics without one, empty for all. */
  metric: string;
  /** A period as printed; empty for all. */
  period: string;
  /** Words to be found in a statistic, its sentence, or where it stands. */
  find: string;
  /** Whether statistics of one metric stand together, so that hospitals can be compared. */
  grouped: boolean;
};

export const noMetricKey = '-';

export const wholeTable: TableView = {
  sort: 'listed',
  ascending: true,
  metric: '',
  period: '',
  find: '',
  grouped: false,
};

/** Whether the table leaves out statistics of its clippings. */
export const isTableNarrowed = ({ metric, period, find }: TableView): boolean =>
  metric !== '' || period !== '' || find.trim() !== '';

/** A table's view as parameters of an address: only what differs from the whole table is named. */
export function tableToParameters(table: TableView): [string, string][] {
  const { sort, ascending, metric, period, find, grouped } = table;
  const parameters: [string, string][] = [];
  if (sort !== wholeTable.sort) parameters.push(['by', `${ascending ? '+' : '-'}${sort}`]);
  if (metric !== '') parameters.push(['metric', metric]);
  if (period !== '') parameters.push(['period', period]);
  if (find !== '') parameters.push(['find', find]);
  if (grouped) parameters.push(['group', 'metric']);
  return parameters;
}

/** Reads a table's view from an address; what it does not know it leaves at its default. */
export function tableOfParameters(parameters: URLSearchParams): TableView {
  const by = parameters.get('by') ?? '';
  const sort = tableSorts.find((known) => known === by.slice(1)) ?? wholeTable.sort;
  return {
    sort,
    ascending: sort === wholeTable.sort || by.startsWith('+'),
    metric: parameters.get('metric') ?? '',
    period: parameters.get('period') ?? '',
    find: parameters.get('find') ?? '',
    grouped: parameters.get('group') === 'metric',
  };
}
