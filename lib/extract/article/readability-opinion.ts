import { Readability } from '@mozilla/readability';
import type { Measures } from './measure-text';

const mark = 'data-xl-at';

/** Chinese short news (快讯) are complete with a hundred characters; the library's 500 would retry on all of them. */
const shortestArticle = 80;

/**
 * What Readability takes for the article, as elements of the copy. It reads a clone, because it rewrites what it reads:
 * of the boxes with prose only, because its time goes with the number of elements. Numbers on the clone lead back.
 */
export function readabilityOpinion(body: Element, title: string, measures: Measures): Element[] {
  const reading = body.ownerDocument.implementation.createHTMLDocument(title);
  const originals: Element[] = [];
  reading.body.append(...proseClone(body, reading, measures, originals).childNodes);
  const taken = new Readability<Element>(reading, {
    charThreshold: shortestArticle,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  if (!taken?.content) return [];
  return [...taken.content.querySelectorAll(`[${mark}]`)].flatMap(
    (element) => originals[Number(element.getAttribute(mark))] ?? [],
  );
}

/** Inline elements that Readability looks at; of any other only the words matter. */
const asked = new Set(['A', 'BR']);
const blankLine = /^\s*\n\s*$/;

/** A clone in `reading` without the boxes that hold no prose, and without marks and pictures in the lines. */
function proseClone(
  source: Element,
  reading: Document,
  { tallies }: Measures,
  originals: Element[],
): Element {
  const copy = (element: Element): Element => {
    const twin = reading.importNode(element, false);
    if (tallies.has(element)) twin.setAttribute(mark, String(originals.push(element) - 1));
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const { data } = node as Text;
        if (!blankLine.test(data)) twin.append(data);
      } else if (node.nodeType === 1) {
        const child = node as Element;
        const tally = tallies.get(child);
        if (tally ? tally.good > 0 : child.firstElementChild !== null || asked.has(child.nodeName))
          twin.append(copy(child));
        else if (!tally) twin.append(child.textContent ?? '');
      }
    }
    return twin;
  };
  return copy(source);
}
