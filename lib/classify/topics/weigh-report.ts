import type { Report } from '@/lib/schema/report';
import { splitSentences } from '@/lib/text/split-sentences';
import { concreteness } from './concreteness';
import { maskNames } from './mask-names';
import { weighClause, type ClauseTopic } from './weigh-clause';
import type { WordIndex } from './word-index';

/** What one topic gathered in a part of the report: concrete characters (TAXONOMY R1) and its words. */
export type Gathered = { chars: number; words: Map<string, number>; sure: Set<string> };

/** A part of the report under its own heading; the first has none. */
export type WeighedSection = {
  heading: string;
  /** Topics the heading names. */
  named: Map<string, string[]>;
  topics: Map<string, Gathered>;
  /** Concrete characters of the part, of whatever topic. */
  chars: number;
};

/** All that the report says of its topics before anything is decided. */
export type Weighed = {
  sections: WeighedSection[];
  /** Topics named in headline, kicker, subtitle or column, from 0 to 1, with the words. */
  named: Map<string, { strength: number; words: string[] }>;
  lead: Map<string, Gathered>;
  /** Characters of the body, blanks left out. */
  length: number;
};

type WeighOptions = {
  index: WordIndex;
  /** Names of hospitals, longest first, to be left out of the words. */
  hospitals: readonly string[];
  /** Those of them that are not the subject's: that a hospital stands there is part of what is said. */
  partners?: ReadonlySet<string>;
  /** Whether plans count as content: notices and interviews speak of what will be done. */
  future: boolean;
};

const gather = (into: Map<string, Gathered>, topic: string, chars: number, said?: ClauseTopic): void => {
  const entry = into.get(topic) ?? { chars: 0, words: new Map<string, number>(), sure: new Set<string>() };
  entry.chars += chars;
  for (const word of said?.words ?? []) entry.words.set(word, (entry.words.get(word) ?? 0) + chars);
  for (const word of said?.sure ?? []) entry.sure.add(word);
  into.set(topic, entry);
};

/** Weights of clauses that name no topic and go on with the one before, and of headings over them. */
const carried = { clause: 0.6, figure: 0.8, runIn: 0.35 };
const sideTopic = 0.15;

/** A clause that names several topics gives each less than its length: each is to have its own content (TAXONOMY R3). */
const parted = (topics: readonly string[]): number => Math.sqrt(Math.max(1, topics.length));

const clauseEnd = /[，,；;：:。！？!?]/;

/** A first sentence that works as the paragraph's heading: `医疗质量常抓不懈。`, `——专科建设取得新成就。` */
function runInHeading(paragraph: string): string {
  const match = /^(?:——|\d[.．、]|[（(][一二三四五六七八九十][）)])?([^。！？：:]{4,26})[。：:！]/.exec(
    paragraph.trim(),
  );
  return match && paragraph.length > 60 && !/\d{2}/.test(match[1] ?? '') ? (match[1] ?? '') : '';
}

type Flow = { previous: string[]; runIn: string[] };

function weighSentence(
  sentence: string,
  masked: string,
  flow: Flow,
  options: WeighOptions,
  into: Map<string, Gathered>[],
): number {
  const worth = concreteness(sentence, options.future);
  let total = 0;
  let at = 0;
  while (at < sentence.length) {
    let end = at;
    while (end < sentence.length && !clauseEnd.test(sentence[end] ?? '')) end += 1;
    const clause = sentence.slice(at, end + 1);
    const chars = clause.replace(/\s/g, '').length * worth;
    total += chars;
    const topics = weighClause(masked.slice(at, end + 1), clause, options.index, false);
    spread(topics, clause, chars, flow, into);
    at = end + 1;
  }
  return total;
}

function spread(
  topics: ReadonlyMap<string, ClauseTopic>,
  clause: string,
  chars: number,
  flow: Flow,
  into: Map<string, Gathered>[],
): void {
  const main = [...topics].filter(([, { strength }]) => strength === 1).map(([topic]) => topic);
  for (const [topic, said] of topics) {
    const { strength } = said;
    const helped =
      strength < 1 && (flow.previous.includes(topic) || flow.runIn.includes(topic)) ? 0.8 : strength;
    const share = helped < 1 && main.length > 0 ? Math.min(helped, sideTopic) : helped / parted(main);
    for (const target of into) gather(target, topic, chars * share, said);
  }
  if (main.length > 0) flow.previous = main;
  else {
    const rate = (/\d/.test(clause) ? carried.figure : carried.clause) / parted(flow.previous);
    for (const topic of flow.previous)
      if (!topics.has(topic)) for (const target of into) gather(target, topic, chars * rate);
    if (flow.previous.length === 0)
      for (const topic of flow.runIn)
        if (!topics.has(topic)) for (const target of into) gather(target, topic, chars * carried.runIn);
  }
}

const newSection = (heading: string): WeighedSection => ({
  heading,
  named: new Map(),
  topics: new Map(),
  chars: 0,
});

/** Topics a headline or heading names: by a word that says it alone anywhere (1) or by one that says it only there (0.5). */
function namedIn(text: string, options: WeighOptions): Map<string, { strength: number; words: string[] }> {
  const topics = weighClause(maskNames(text, options.hospitals, options.partners), text, options.index, true);
  const plain = weighClause(maskNames(text, options.hospitals, options.partners), text, options.index, false);
  return new Map(
    [...topics]
      .filter(([, { strength }]) => strength === 1)
      .map(([topic, { words }]) => [topic, { strength: plain.get(topic)?.strength === 1 ? 1 : 0.5, words }]),
  );
}

function headWords(report: Report, options: WeighOptions): Weighed['named'] {
  const named: Weighed['named'] = new Map();
  const places: [string, number][] = [
    [report.headline, 1],
    [report.kicker, 1],
    [report.subtitle, 1],
    [report.column.at(-1) ?? '', 0.5],
  ];
  for (const [text, worth] of places)
    for (const [topic, { strength, words }] of namedIn(text, options)) {
      const entry = named.get(topic) ?? { strength: 0, words: [] };
      named.set(topic, {
        strength: Math.max(entry.strength, strength * worth),
        words: [...entry.words, ...words],
      });
    }
  return named;
}

/** Goes through a report once and sums, by topic and section, the concrete characters and the words that speak for it. */
export function weighReport(report: Report, options: WeighOptions): Weighed {
  const sections = [newSection('')];
  const lead = new Map<string, Gathered>();
  let length = 0;
  let paragraphs = 0;
  for (const line of report.lines) {
    if (line.kind === 'caption') continue;
    if (line.kind === 'heading') {
      const section = newSection(line.text);
      section.named = new Map([...namedIn(line.text, options)].map(([topic, { words }]) => [topic, words]));
      sections.push(section);
      continue;
    }
    const section = sections.at(-1) ?? newSection('');
    const masked = maskNames(line.text, options.hospitals, options.partners);
    const flow: Flow = { previous: [], runIn: [...namedIn(runInHeading(line.text), options).keys()] };
    const isLead = paragraphs < 1 || (paragraphs === 1 && length < 60);
    for (const { start, end } of splitSentences(line.text)) {
      flow.previous = [];
      const into = isLead ? [section.topics, lead] : [section.topics];
      section.chars += weighSentence(
        line.text.slice(start, end),
        masked.slice(start, end),
        flow,
        options,
        into,
      );
    }
    length += line.text.replace(/\s/g, '').length;
    paragraphs += 1;
  }
  return { sections, named: headWords(report, options), lead, length };
}
