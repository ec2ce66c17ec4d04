import type { SectionReading } from '@/lib/schema/reading';
import { sigmoid } from './decide-topics';
import { fitted } from './fitted';
import type { Weighed, WeighedSection } from './weigh-report';

const maxTopics = 5;

function sectionScore(section: WeighedSection, topic: string): number {
  const chars = section.topics.get(topic)?.chars ?? 0;
  const { bias, reach, share, heading } = fitted.section;
  const named = section.named.has(topic) ? 1 : 0;
  return sigmoid(
    bias +
      reach * Math.min(1, Math.log2(1 + chars / 40) / 3) +
      share * Math.min(1, chars / (section.chars || 1)) +
      heading * named,
  );
}

/** Topics under each printed heading, most important first: those that are its main business, at most five (TAXONOMY R6). */
export function readSections(weighed: Weighed, allowed: (topic: string) => boolean): SectionReading[] {
  return weighed.sections
    .filter((section) => section.heading !== '')
    .map((section) => {
      const ids = [...new Set([...section.topics.keys(), ...section.named.keys()])].filter(allowed);
      const scored = ids.map((id) => ({ id, score: sectionScore(section, id) }));
      const given = scored.filter(({ score }) => score >= 0.5).sort((one, other) => other.score - one.score);
      return { heading: section.heading, topics: given.slice(0, maxTopics).map(({ id }) => id) };
    });
}
