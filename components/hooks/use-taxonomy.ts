import { useMemo } from 'react';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { languageTag } from '@/lib/platform/texts';

/** Something to choose from: its id, and its name in the reader's language. */
export type Choice = { id: string; name: string };

/** Topics and genres to choose from, in the taxonomy's order. */
export function useTaxonomy(): { topics: Choice[]; genres: Choice[] } {
  const english = languageTag().startsWith('en');
  return useMemo(() => {
    const choice = ({ id, zh, en }: { id: string; zh: string; en: string }): Choice => ({
      id,
      name: english ? en : zh,
    });
    const { topics, genres } = defaultTaxonomy;
    return { topics: topics.filter((topic) => !topic.hidden).map(choice), genres: genres.map(choice) };
  }, [english]);
}
