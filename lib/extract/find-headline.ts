import { squashed } from './line-text';

const shortest = 5;
/** Signs by which pages join headline, channel and site name in their title. */
const joints = /[|｜_—–\-–·»>]+|\s{2,}/;

/** A page's title, whole and in the parts that pages join in it. */
export const titleParts = (title: string): string[] => [
  title,
  ...title
    .split(joints)
    .map((part) => part.trim())
    .filter((part) => part.length >= 8),
];

/**
 * The element that prints the headline: the last one before the text whose words the page's title holds, a heading
 * before any other; null where none does.
 */
export function findHeadline(body: Element, title: string, region: Element): Element | null {
  const wanted = squashed(title);
  const parts = title
    .split(joints)
    .map(squashed)
    .filter((part) => part.length >= shortest);
  const isHeadline = (element: Element): boolean => {
    const said = element.textContent ?? '';
    if (said.length > 1000) return false;
    const text = squashed(said);
    return (
      text.length >= shortest &&
      text.length <= 120 &&
      (wanted.includes(text) || parts.some((part) => part.length >= 8 && text.includes(part)))
    );
  };
  const precedes = (element: Element): boolean =>
    (element.compareDocumentPosition(region) & 4) !== 0 && !element.contains(region);
  const headings = [...body.querySelectorAll('h1,h2,h3')].filter(
    (element) => precedes(element) && isHeadline(element),
  );
  if (headings.length > 0) return headings.at(-1) ?? null;
  const all = [...body.querySelectorAll('*')];
  return (
    all
      .slice(0, Math.max(0, all.indexOf(region)))
      .findLast(
        (element) => isLine(element) && isNamedLine(element) && precedes(element) && isHeadline(element),
      ) ?? null
  );
}

const lineTags = new Set(['TD', 'STRONG', 'B', 'P', 'DIV', 'SPAN']);
const titleName = /tit|headline|biaoti/i;

const isNamedLine = (element: Element): boolean =>
  lineTags.has(element.nodeName) || titleName.test(`${element.getAttribute('class')} ${element.id}`);

/** A line holds at most a break and a mark or two. */
const isLine = (element: Element): boolean =>
  element.childElementCount <= 2 && [...element.children].every((child) => child.childElementCount === 0);
