import type { MainPerson } from '../people/main-person';
import { noEvidence, type TopicEvidence } from './topic-features';

/** A person's story is a topic where it fills this much of the body (TAXONOMY §2, people). */
const storyShare = 0.34;

/** A notice has one business (TAXONOMY §2, notices): what its conditions and hints mention beside it counts for this much. */
const besideBusiness = 0.5;

const scaled = (evidence: TopicEvidence, by: number): TopicEvidence => ({
  ...evidence,
  reach: evidence.reach * by,
  met: evidence.met * by,
  named: evidence.named * by,
  section: evidence.section * by,
  heading: evidence.heading * by,
  share: evidence.share * by,
  lead: evidence.lead * by,
  variety: evidence.variety * by,
});

const certain = (evidence: TopicEvidence): TopicEvidence => ({
  ...evidence,
  reach: 1,
  met: 1,
  named: 1,
  share: Math.max(evidence.share, 0.6),
  lead: 1,
  variety: 1,
});

/**
 * What the genre says of the topics: a science article is public health (Chinese medicine where that is its matter) and hardly
 * anything else; a notice is of its business; a profile is of people, and nothing else is; an address or a feature is not about a person it names.
 */
export function adjustForGenre(
  evidence: ReadonlyMap<string, TopicEvidence>,
  genre: string,
  person: MainPerson | null,
): Map<string, TopicEvidence> {
  const adjusted = new Map(evidence);
  const of = (id: string): TopicEvidence => evidence.get(id) ?? noEvidence;
  const story =
    genre === 'profile'
      ? 1
      : person && person.mentions >= 4 && genre !== 'address' && genre !== 'interview'
        ? person.share
        : 0;
  const words = person ? [person.name] : [];
  if (genre === 'profile') adjusted.set('people', { ...certain(of('people')), words });
  else
    adjusted.set('people', {
      ...scaled(of('people'), story >= storyShare + 0.3 ? 0.8 : 0.2),
      words: [...words, ...of('people').words],
    });
  if (genre === 'notice') {
    const most = Math.max(0, ...[...evidence.values()].map(({ share }) => share));
    for (const [id, entry] of adjusted)
      if (entry.share < most && entry.named === 0) adjusted.set(id, scaled(entry, besideBusiness));
  }
  if (genre === 'science') {
    for (const [id, entry] of evidence) adjusted.set(id, scaled(entry, 0.35));
    const tcm = of('tcm');
    const isTcm =
      tcm.named > 0 || tcm.share > 0.3 || (tcm.chars > 20 && tcm.chars > of('public-health').chars);
    adjusted.set(isTcm ? 'tcm' : 'public-health', certain(isTcm ? tcm : of('public-health')));
  }
  return adjusted;
}
