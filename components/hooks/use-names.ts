import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { kindName, levelName } from '@/components/shared/hospital-words';
import { text, type TextKey } from '@/lib/platform/texts';
import type { Facet, NameOf } from '@/lib/search/facets';
import { listCollections } from '@/lib/store/collections';
import type { useTaxonomy } from './use-taxonomy';

const fixed: Partial<Record<Facet, Readonly<Record<string, TextKey>>>> = {
  kind: {
    web: 'kind_web',
    wechat: 'kind_wechat',
    epaper: 'kind_epaper',
    pdf: 'kind_pdf',
    text: 'kind_text',
  },
  mark: {
    unreviewed: 'mark_unreviewed',
    starred: 'mark_starred',
    statistics: 'mark_statistics',
    pictures: 'mark_pictures',
    highlights: 'mark_highlights',
    note: 'mark_note',
  },
};

/** What a facet's value is called in the reader's language; a value without a name of its own stands for itself. */
export function useNames({ topics, genres }: ReturnType<typeof useTaxonomy>): NameOf {
  const collections = useLiveQuery(listCollections);
  return useMemo(() => {
    const named = (choices: readonly { id: string; name: string }[]) =>
      new Map(choices.map(({ id, name }) => [id, name]));
    const byFacet: Partial<Record<Facet, ReadonlyMap<string, string>>> = {
      topic: named(topics),
      genre: named(genres),
      collection: named(collections ?? []),
    };
    return (facet, value) => {
      if (facet === 'grade') return levelName(kindName(value));
      const key = fixed[facet]?.[value];
      return key ? text(key) : (byFacet[facet]?.get(value) ?? value);
    };
  }, [topics, genres, collections]);
}
