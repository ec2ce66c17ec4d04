import type { Report } from '@/lib/schema/report';
import { findNames, type NameMention } from './find-names';
import { training } from './institution-words';
import { startsWithRegion } from './same-hospital';

export type WeighedName = { name: string; weight: number };

type Place = { text: string; weight: number };

/** Body mentions beyond this many say no more about the subject. */
const countedMentions = 12;

/** Where a name stands says how much it is the subject: headline and lead name the agent, the masthead its house. */
function places(report: Report): Place[] {
  const running = report.lines.filter((line) => line.kind === 'paragraph' || line.kind === 'cell');
  const [lead = '', ...rest] = running.map((line) => line.text);
  return [
    { text: report.headline, weight: 8 },
    { text: report.kicker, weight: 6 },
    { text: report.subtitle, weight: 7 },
    { text: report.column.join(' '), weight: 3 },
    { text: report.bylineLines?.join(' ') ?? '', weight: 4 },
    { text: report.source, weight: 4 },
    { text: report.siteName, weight: 3 },
    { text: lead, weight: 3 },
    ...rest.map((text) => ({ text, weight: isSignature(text) ? 4 : 1 })),
    ...report.lines
      .filter((line) => line.kind !== 'paragraph' && line.kind !== 'cell')
      .map((line) => ({
        text: line.text,
        weight: isSignature(line.text) && line.kind === 'caption' ? 2 : 1,
      })),
  ];
}

/** A line that holds the name alone signs a notice or a letter. */
const isSignature = (text: string): boolean =>
  text.length < 30 && findNames(text).some(({ name }) => text.trim() === name);

/** Names after each other joined by 、 are a list of partners or of training places, hardly the subject. */
function isListed(text: string, mention: NameMention): boolean {
  return text[mention.start - 1] === '、' || text[mention.end] === '、';
}

/** Whether the sentence's staff trained or came from there. */
function isTrainingPlace(text: string, mention: NameMention): boolean {
  const before = text.slice(Math.max(0, mention.start - 14), mention.start);
  const after = text.slice(mention.end, mention.end + 24).split(/[。；]/)[0] ?? '';
  return (
    /(?:赴|到|往|从|于|来自|在)[^，。；]*$/.test(before) &&
    training.test(`到${after}`) &&
    /进修|学习|深造|毕业|研修|攻读|调|引进/.test(after)
  );
}

function weightIn(text: string, mention: NameMention, weight: number): number {
  if (isTrainingPlace(text, mention)) return 0.1;
  const listed = isListed(text, mention) ? 0.3 : 1;
  const before = text.slice(0, mention.start);
  const isPartner = /(?:与|同|和|向|给|对|受|经|被|从|到|赴)$/.test(before);
  // 我院与某医院: the writer's own hospital stands in the headline already.
  const toPartner = isPartner ? (/[我本]院/.test(before) ? 0.15 : 0.6) : 1;
  const bare = startsWithRegion(mention.name) ? 1 : 0.8;
  return weight * listed * toPartner * bare;
}

/** Every hospital name of a report with the weight its places give it. */
export function weighNames(report: Report): WeighedName[] {
  const weights = new Map<string, { weight: number; body: number }>();
  for (const { text, weight } of places(report)) {
    for (const [index, mention] of findNames(text).entries()) {
      const entry = weights.get(mention.name) ?? { weight: 0, body: 0 };
      const counted = weight > 1 || (entry.body += 1) <= countedMentions;
      // The agent stands first in a headline or a lead; its partner second.
      if (counted) entry.weight += weightIn(text, mention, weight) * (index === 0 || weight === 1 ? 1 : 0.7);
      weights.set(mention.name, entry);
    }
  }
  return [...weights].map(([name, { weight }]) => ({ name, weight }));
}
