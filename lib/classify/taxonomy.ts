import type { Taxonomy, Topic, TopicWord } from '@/lib/schema/taxonomy';
import { consortium } from './lexicon/consortium';
import { culture } from './lexicon/culture';
import { digital } from './lexicon/digital';
import { education } from './lexicon/education';
import { facilities } from './lexicon/facilities';
import { honours } from './lexicon/honours';
import { integrity } from './lexicon/integrity';
import { operations } from './lexicon/operations';
import { partyBuilding } from './lexicon/party-building';
import { people } from './lexicon/people';
import { publicHealth } from './lexicon/public-health';
import { quality } from './lexicon/quality';
import { research } from './lexicon/research';
import { service } from './lexicon/service';
import { specialty } from './lexicon/specialty';
import { talent } from './lexicon/talent';
import { tcm } from './lexicon/tcm';
import { technique } from './lexicon/technique';
import type { TopicWords } from './lexicon/topic-words';
import { welfare } from './lexicon/welfare';

/** How much a word of each group says; `sure` alone makes a clause speak of its topic, three `likely` ones do. */
const wordWeights = { sure: 1, likely: 0.4, named: 1, against: -1 } as const;

const groups = [
  ['sure', 'text'],
  ['likely', 'text'],
  ['named', 'names'],
  ['against', 'text'],
] as const;

/** Every word a family stands for: `上门…换药|护理` is `上门…换药` and `上门…护理`. */
const membersOf = (family: string): string[] =>
  family
    .split('…')
    .map((part) => part.split('|'))
    .reduce((heads, parts) => heads.flatMap((head) => parts.map((part) => `${head}…${part}`)), [''])
    .map((word) => word.slice(1));

function topicOf(words: TopicWords): Topic {
  const list = groups.flatMap(([group, where]) =>
    words[group]
      .split(/\s+/)
      .filter(Boolean)
      .flatMap(membersOf)
      .map((word): TopicWord => ({ word, weight: wordWeights[group], where })),
  );
  const seen = new Set<string>();
  const once = list.filter(
    ({ word, where }) => !seen.has(`${where} ${word}`) && seen.add(`${where} ${word}`),
  );
  return { id: words.id, zh: words.zh, en: words.en, hidden: false, mergedInto: '', words: once };
}

/** The taxonomy the extension starts with: 19 topics and 8 genres of hospital news. An editor's own starts as its copy. */
export const defaultTaxonomy: Taxonomy = {
  version: '1',
  topics: [
    partyBuilding,
    integrity,
    specialty,
    technique,
    talent,
    research,
    education,
    quality,
    service,
    welfare,
    publicHealth,
    consortium,
    digital,
    operations,
    facilities,
    culture,
    tcm,
    honours,
    people,
  ].map(topicOf),
  genres: [
    { id: 'feature', zh: '纪实通讯', en: 'Feature' },
    { id: 'brief', zh: '消息', en: 'News brief' },
    { id: 'profile', zh: '人物', en: 'Profile' },
    { id: 'address', zh: '致辞', en: 'Address' },
    { id: 'commentary', zh: '评论', en: 'Commentary' },
    { id: 'notice', zh: '公告', en: 'Notice' },
    { id: 'science', zh: '科普', en: 'Popular science' },
    { id: 'interview', zh: '访谈', en: 'Interview' },
  ],
};
