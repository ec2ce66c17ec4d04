import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { topicFor } from '@/lib/classify/edit-taxonomy';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { languageTag, text } from '@/lib/platform/texts';
import type { TopicColour } from '@/lib/schema/taxonomy';
import { getKnowledge } from '@/lib/store/knowledge';

/**
 * Something to choose from: its id, and its name in the reader's language. What is `retired` is no longer offered:
 * it is hidden or merged away, and named where a clipping still has it, with the topic it went into.
 * A topic has the colour the editor gave it, one merged away that of the topic it went into.
 */
export type Choice = { id: string; name: string; retired?: boolean; colour?: TopicColour | undefined };

/** Topics and genres of the editor's taxonomy, in its order. */
export function useTaxonomy(): { topics: Choice[]; genres: Choice[] } {
  const english = languageTag().startsWith('en');
  const taxonomy = useLiveQuery(() => getKnowledge('taxonomy')) ?? defaultTaxonomy;
  return useMemo(() => {
    const nameOf = ({ zh, en }: { zh: string; en: string }): string => (english ? en || zh : zh);
    const named = new Map(taxonomy.topics.map((topic) => [topic.id, nameOf(topic)]));
    const colours = new Map(taxonomy.topics.map(({ id, colour }) => [id, colour]));
    const topicName = (id: string): string => {
      const into = topicFor(taxonomy, id);
      const name = named.get(id) ?? id;
      return into === id ? name : text('settings_topic_merged', name, named.get(into) ?? into);
    };
    return {
      topics: taxonomy.topics.map(({ id, hidden, mergedInto }) => ({
        id,
        name: topicName(id),
        retired: hidden || mergedInto !== '',
        colour: colours.get(topicFor(taxonomy, id)),
      })),
      genres: taxonomy.genres.map((genre) => ({ id: genre.id, name: nameOf(genre) })),
    };
  }, [english, taxonomy]);
}
