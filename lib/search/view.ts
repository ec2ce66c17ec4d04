import { facetNames, type Facet } from './facets';

/** Orders of the list; all but the headline begin with the greatest. `own` is the editor's order of one collection. */
export const sortKeys = [
  'clipped',
  'published',
  'headline',
  'source',
  'hospital',
  'topic',
  'statistics',
  'pictures',
  'collection',
  'characters',
  'own',
] as const;
export type SortKey = (typeof sortKeys)[number];

/** What the list shows: which part of the library, narrowed by what, in which order. Its address is its name. */
export type View = {
  place: 'library' | 'bin';
  query: string;
  chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** First and last day, `YYYY-MM-DD` or a beginning of it such as `2024-03`; empty where unbounded. */
  from: string;
  to: string;
  sort: SortKey;
  ascending: boolean;
  /** Id of the saved view it was opened as, altered since or not; empty where none. */
  saved: string;
};

export const wholeLibrary: View = {
  place: 'library',
  query: '',
  chosen: {},
  from: '',
  to: '',
  sort: 'clipped',
  ascending: false,
  saved: '',
};

/** What nobody has reviewed yet. */
export const inbox: View = { ...wholeLibrary, chosen: { mark: ['unreviewed'] } };

/** Whether a view leaves something out of the library. */
export const isNarrowed = (view: View): boolean =>
  view.query.trim() !== '' ||
  view.from !== '' ||
  view.to !== '' ||
  Object.values(view.chosen).some((values) => values.length > 0);

/** A view as the query part of an address: only what differs from the whole library is named. */
export function viewToSearch(view: View): string {
  const parameters = new URLSearchParams();
  if (view.place !== 'library') parameters.set('in', view.place);
  if (view.query !== '') parameters.set('q', view.query);
  for (const facet of facetNames)
    for (const value of view.chosen[facet] ?? []) parameters.append(facet, value);
  if (view.from !== '') parameters.set('from', view.from);
  if (view.to !== '') parameters.set('to', view.to);
  if (view.sort !== wholeLibrary.sort || view.ascending)
    parameters.set('sort', `${view.ascending ? '+' : '-'}${view.sort}`);
  if (view.saved !== '') parameters.set('view', view.saved);
  return parameters.toString();
}

/** What a view shows, whatever name it was opened by: equal texts are equal views, and saved views are kept as this. */
export const contentOf = (view: View): string => viewToSearch({ ...view, saved: '' });

/** The one collection a view is within; undefined where it is in none or in several. */
export const collectionOf = ({ chosen: { collection = [] } }: View): string | undefined =>
  collection.length === 1 ? collection[0] : undefined;

/** A whole collection in its editor's own order. */
export const viewOfCollection = (id: string): View => ({
  ...wholeLibrary,
  chosen: { collection: [id] },
  sort: 'own',
});

const dayPattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const dayIn = (parameters: URLSearchParams, name: string): string => {
  const value = parameters.get(name) ?? '';
  return dayPattern.test(value) ? value : '';
};

/** Reads a view from the query part of an address; what it does not know it leaves at its default. */
export function viewOfSearch(search: string): View {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get('sort') ?? '';
  const key = sortKeys.find((known) => known === sort.slice(1)) ?? wholeLibrary.sort;
  const chosen: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of facetNames) {
    const values = [...new Set(parameters.getAll(facet))].filter((value) => value !== '');
    if (values.length > 0) chosen[facet] = values;
  }
  return {
    place: parameters.get('in') === 'bin' ? 'bin' : 'library',
    query: parameters.get('q') ?? '',
    chosen,
    from: dayIn(parameters, 'from'),
    to: dayIn(parameters, 'to'),
    sort: key,
    ascending: sort.startsWith('+'),
    saved: parameters.get('view') ?? '',
  };
}

/** The view with one facet's value chosen, or no longer chosen. */
export function withToggled(view: View, facet: Facet, value: string): View {
  const values = view.chosen[facet] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return withValues(view, facet, next);
}

/** The view with the chosen values of one facet replaced. */
export function withValues(view: View, facet: Facet, values: readonly string[]): View {
  const { [facet]: _, ...others } = view.chosen;
  return { ...view, chosen: values.length > 0 ? { ...others, [facet]: values } : others };
}
