import { useMemo } from 'react';
import type { Collection } from '@/lib/schema/clipping';
import type { CatalogueState } from './use-catalogue';
import type { Choice } from './use-taxonomy';

/** What clippings of the list can be put under: collections, and tags by their sound. */
export type OrderChoices = { collections: readonly Choice[]; tags: readonly Choice[] };

/** The names for that, from what is in memory: asking a large library for them takes longer than opening it. */
export function useOrderChoices(
  { catalogue }: CatalogueState,
  collections: readonly Collection[],
): OrderChoices {
  const known = catalogue.valuesOf('tag').length;
  const tags = useMemo(() => {
    const names = catalogue.valuesOf('tag').sort(new Intl.Collator('zh-CN').compare);
    return names.map((name) => ({ id: name, name }));
    // Values are only ever added.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [catalogue, known]);
  return useMemo(
    () => ({
      collections: collections.map(({ id, name, archived }) => ({ id, name, retired: archived })),
      tags,
    }),
    [collections, tags],
  );
}
