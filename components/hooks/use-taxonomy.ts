import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { languageTag } from '@/lib/platform/texts';
import { getKnowledge } from '@/lib/store/knowledge';

/**
 * Something to choose from: its id, and its name in the reader's language. What is `retired` is no longer offered:
 * it is hidden or merged away, and named where a clipping still has it.
 */
export type Choice = { id: string; name: string; retired?: boolean };

/** Topics and genres of the editor's taxonomy, in its order. */
export function useTaxonomy(): { topics: Choice[]; genres: Choice[] } {
  const english = languageTag().startsWith('en');
  const taxonomy = useLiveQuery(() => getKnowledge('taxonomy')) ?? defaultTaxonomy;
  return useMemo(() => {
    const choice = ({ id, zh, en }: { id: string; zh: string; en: string }): Choice => ({
      id,
      name: english ? en || zh : zh,
    });
    return {
      topics: taxonomy.topics.map((topic) => ({
        ...choice(topic),
        retired: topic.hidden || topic.mergedInto !== '',
      })),
      genres: taxonomy.genres.map(choice),
    };
  }, [english, taxonomy]);
}
