import { Taxonomy, type Topic } from '@/lib/schema/taxonomy';
import { nextVersion } from './edit-taxonomy';

const withColours = (topics: readonly Topic[], others: readonly Topic[]): Topic[] => {
  const colours = new Map(others.map(({ id, colour }) => [id, colour]));
  return topics.map((topic) => {
    const colour = topic.colour ?? colours.get(topic.id);
    return colour === topic.colour || !colour ? topic : { ...topic, colour };
  });
};

/** Whether an editor changed its topics in a way that readings can tell. */
const isEdited = ({ version }: Taxonomy): boolean => version.includes('+');

/**
 * One taxonomy from that of a library and that of another which is taken into it: topics missing here are added, and
 * colours where a topic has none here. Names and words stay as they are here, where an editor changed any of them; else
 * they are the other's. The very same one where nothing is new, or where it would hold more than a taxonomy does.
 */
export function mergeTaxonomies(here: Taxonomy, there: Taxonomy): Taxonomy {
  if (!isEdited(here) && isEdited(there)) {
    const coloured = new Map(here.topics.map((topic) => [topic.id, topic.colour]));
    const topics = there.topics.map((topic) => {
      const colour = coloured.get(topic.id);
      return colour ? { ...topic, colour } : topic;
    });
    return { ...there, topics };
  }
  const known = new Set(here.topics.map(({ id }) => id));
  const added = there.topics.filter(({ id }) => !known.has(id));
  const topics = withColours(here.topics, there.topics);
  if (added.length === 0 && topics.every((topic, place) => topic === here.topics[place])) return here;
  const version = added.length > 0 ? nextVersion(here.version) : here.version;
  const merged = { ...here, version, topics: [...topics, ...added] };
  return Taxonomy.safeParse(merged).success ? merged : here;
}
