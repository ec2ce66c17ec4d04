import type { Candidate } from '@/lib/schema/capture';
import { hintsOf } from './hints';
import { han } from './line-value';
import { measureText, type Measures } from './measure-text';
import { readabilityOpinion } from './readability-opinion';
import type { Tally } from './tally';

export type Found = {
  element: Element;
  measures: Measures;
  candidates: Candidate[];
  hints: string[];
};

/** How much Readability's agreement adds to a container's score, at most. */
const readabilityWeight = 0.35;
/** How much more it matters that the whole article is inside than that nothing else is: what else is inside is trimmed. */
const coverageWeight = 2;
/** Containers with less than this share of the page's prose are parts of an article at best. */
const leastShare = 0.12;

/**
 * The container of the article: the one with the best score. A container scores by how much of the page's prose it
 * holds and how little else (text density), by agreement with Readability, and by marks of content systems.
 */
export function findArticle(body: Element, title: string): Found {
  const measures = measureText(body, han.test(title));
  const agreed = agreement(readabilityOpinion(body, title, measures), measures);
  const scored = [...measures.tallies]
    .filter(([, tally]) => tally.good > 0 && tally.good >= measures.total * leastShare)
    .map(([element, tally]) => {
      const { weight, names } = hintsOf(element);
      const value = score(tally, measures.total) * (1 + readabilityWeight * agreed(element) + weight);
      return { element, tally, weight, names, value };
    })
    .sort((one, other) => other.value - one.value || depth(other.element) - depth(one.element));
  const [first] = scored;
  const best =
    first && first.weight < strongHint ? tightest(first.element, measures.tallies) : (first?.element ?? body);
  return {
    element: best,
    measures,
    candidates: scored.slice(0, 8).map(({ element, tally, value }) => ({
      from: describe(element),
      score: Math.round(value * 1000) / 1000,
      characters: Math.round(tally.good),
      chosen: element === best,
    })),
    hints: scored
      .flatMap(({ element, names }) =>
        names.length > 0 ? [`${names.join(', ')}: ${describe(element)}`] : [],
      )
      .slice(0, 20),
  };
}

/** A mark this strong names the very box of the text. */
const strongHint = 0.2;

/** The innermost box that still holds all but a fiftieth of the prose and leaves something else outside. */
function tightest(element: Element, tallies: Measures['tallies']): Element {
  const own = tallies.get(element);
  for (const child of element.children) {
    const inner = tallies.get(child);
    if (!own || !inner || inner.prose < 2 || inner.good < own.good * 0.98) continue;
    return own.bad - inner.bad >= 10 ? tightest(child, tallies) : element;
  }
  return element;
}

/** Between 0 and 1: the harmonic mean of how much of the page's prose is inside and how much of the inside is prose. */
function score({ good, bad }: Tally, total: number): number {
  const coverage = total > 0 ? good / total : 0;
  const purity = good + bad > 0 ? good / (good + bad) : 0;
  const weight = coverageWeight * purity + coverage;
  return weight > 0 ? ((1 + coverageWeight) * coverage * purity) / weight : 0;
}

/** For each container, the overlap of its prose with what Readability took: 1 where both hold the same. */
function agreement(taken: readonly Element[], { tallies }: Measures): (element: Element) => number {
  const lines = new Map<Element, number>();
  for (const element of taken) {
    const tally = tallies.get(element);
    if (tally && tally.prose > 0 && !hasMeasuredChild(element, tallies)) lines.set(element, tally.good);
  }
  const whole = [...lines.values()].reduce((sum, good) => sum + good, 0);
  return (element) => {
    if (whole === 0) return 0;
    let inside = 0;
    for (const [line, good] of lines) if (element.contains(line)) inside += good;
    const own = tallies.get(element)?.good ?? 0;
    return own + whole > 0 ? (2 * inside) / (Math.max(own, inside) + whole) : 0;
  };
}

const hasMeasuredChild = (element: Element, tallies: ReadonlyMap<Element, Tally>): boolean =>
  [...element.children].some((child) => (tallies.get(child)?.prose ?? 0) > 0);

function depth(element: Element): number {
  let count = 0;
  for (let at: Element | null = element; at; at = at.parentElement) count += 1;
  return count;
}

/** An element as a short selector, for the log. */
function describe(element: Element): string {
  const name = element.localName;
  const id = element.id ? `#${element.id.slice(0, 40)}` : '';
  const classes = [...element.classList].slice(0, 3).map((word) => `.${word.slice(0, 30)}`);
  return `${name}${id}${classes.join('')}`;
}
