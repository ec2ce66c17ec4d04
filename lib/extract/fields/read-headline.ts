import { headlineNames } from './headline-names';
import type { PageFacts } from './page-facts';
import { printedHeadlines } from './printed-headlines';
import { bare, best, type Reading } from './reading';

/** The headline as printed, and the element that prints it, where one does. */
export type PrintedHeadline = Reading<string> & { element: Element | null };

/** A line that opens with a dash is the subtitle. */
const dashed = /^(?:——|--|―)/;

/** How well the bare words of a printed line agree with what the page calls itself: 1 where equal, less where one holds the other. */
function agreement(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 5 && long.includes(short)) return 0.4 + 0.5 * (short.length / long.length);
  const prefix = [...short].findIndex((sign, at) => sign !== long[at]);
  return prefix >= 8 ? 0.3 : 0;
}

/**
 * The headline: the printed line that agrees best with what the page calls itself; where none is printed, the surest of
 * the names. Lines that only repeat the site's name are none.
 */
export function readHeadline(facts: PageFacts, siteNames: readonly string[]): PrintedHeadline | null {
  const named = headlineNames(facts, siteNames);
  const names = named.map(({ value, sure }) => ({ plain: bare(value), weight: 0.3 + sure * 0.5 }));
  const sites = new Set(siteNames.map(bare));
  const printed = printedHeadlines(facts).map((candidate): PrintedHeadline => {
    const plain = bare(candidate.text);
    const agreed = Math.max(0, ...names.map((name) => agreement(plain, name.plain) * name.weight));
    const site = sites.has(plain) ? 0.8 : 0;
    return {
      value: candidate.text,
      from: candidate.from,
      element: candidate.element,
      sure: candidate.sure + agreed - site - (dashed.test(candidate.text) ? 0.7 : 0),
    };
  });
  const top = best(printed) as PrintedHeadline | null;
  const name = best(named);
  if (top && (top.sure >= 0.45 || !name || (top.sure >= 0.3 && name.from === 'window title')))
    return joinSecondLine(top, facts, named);
  return name ? { ...name, element: null } : top && top.sure >= 0.2 ? top : null;
}

/** A headline printed in two lines is joined with a blank, where the page calls itself by both. */
function joinSecondLine(
  top: PrintedHeadline,
  { lines }: PageFacts,
  named: readonly Reading<string>[],
): PrintedHeadline {
  const at = lines.findIndex(({ element }) => element === top.element || top.element?.contains(element));
  const next = at < 0 ? undefined : lines[at + 1];
  if (!next || next.text.length < 4 || next.text.length > 60 || top.element?.contains(next.element))
    return top;
  const both = bare(top.value + next.text);
  const isNamed =
    named.some(({ value }) => bare(value) === both) &&
    !named.some(({ value }) => bare(value) === bare(top.value));
  return isNamed && !/^[—－-]{2}/.test(next.text) ? { ...top, value: `${top.value} ${next.text}` } : top;
}
