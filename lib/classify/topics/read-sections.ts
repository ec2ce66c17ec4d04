import type { SectionReading } from '@/lib/schema/reading';
import { sigmoid } from './decide-topics';
import { fitted } from './fitted';
import type { Weighed, WeighedSection } from './weigh-report';

const maxTopics = 5;

/** What speaks for a topic in a section, each from 0 to 1. */
type SectionFeatures = { reach: number; share: number; heading: number; lead: number };

export function sectionFeatures(section: WeighedSection, topic: string): SectionFeatures {
  const chars = section.topics.get(topic)?.chars ?? 0;
  const most = Math.max(1, ...[...section.topics.values()].map((gathered) => gathered.chars));
  return {
    reach: Math.min(1, Math.log2(1 + chars / 40) / 3),
    share: Math.min(1, chars / (section.chars || 1)),
    heading: section.named.has(topic) ? 1 : 0,
    lead: Math.min(1, chars / most),
  };
}

function sectionScore(section: WeighedSection, topic: string): number {
  const { bias, reach, share, heading, lead } = fitted.section;
  const features = sectionFeatures(section, topic);
  return sigmoid(
    bias +
      reach * features.reach +
      share * features.share +
      heading * features.heading +
      lead * features.lead,
  );
}

/** Sections that only frame a notice: contacts, hints, how to apply. */
const framing = /(?:提示|联系|咨询|附件|说明|须知|简介|其他|备注)/;
/** Score from which the strongest topic of a section is given although none reaches the usual one. */
const least = 0.2;

type SectionOptions = {
  allowed: (topic: string) => boolean;
  /** The report's primary topic: what a section without a stronger one of its own is about. */
  primary: string;
  genre: string;
};

/** Topics under each printed heading, most important first: those that are its main business, at most five (TAXONOMY R6). */
export function readSections(
  weighed: Weighed,
  { allowed, primary, genre }: SectionOptions,
): SectionReading[] {
  return weighed.sections
    .filter((section) => section.heading !== '')
    .map((section) => {
      const ids = [...new Set([...section.topics.keys(), ...section.named.keys()])].filter(allowed);
      const scored = ids
        .map((id) => ({ id, score: sectionScore(section, id) }))
        .sort((one, other) => other.score - one.score);
      const given = scored.filter(({ score }) => score >= 0.5).slice(0, maxTopics);
      const best = given.length > 0 ? given : scored.filter(({ score }) => score >= least).slice(0, 1);
      const bare = primary === '' || (genre === 'notice' && framing.test(section.heading));
      const topics = genre === 'science' && primary ? [primary] : best.map(({ id }) => id);
      return { heading: section.heading, topics: topics.length > 0 || bare ? topics : [primary] };
    });
}
