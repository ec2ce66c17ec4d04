import { Readability } from '@mozilla/readability';

const mark = 'data-xl-at';

/** Chinese short news (快讯) are complete with a hundred characters; the library's 500 would retry on all of them. */
const shortestArticle = 80;

/**
 * What Readability takes for the article, as elements of the copy. It reads a clone, because it rewrites what it reads;
 * numbers on the clone's elements lead back.
 */
export function readabilityOpinion(body: Element, title: string): Element[] {
  const reading = body.ownerDocument.implementation.createHTMLDocument(title);
  const clone = reading.importNode(body, true);
  reading.body.replaceWith(clone);
  const originals = [body, ...body.querySelectorAll('*')];
  [clone, ...clone.querySelectorAll('*')].forEach((element, at) => {
    element.setAttribute(mark, String(at));
  });
  const taken = new Readability<Element>(reading, {
    charThreshold: shortestArticle,
    disableJSONLD: true,
    keepClasses: true,
    nbTopCandidates: 5,
    serializer: (node) => node as Element,
  }).parse();
  if (!taken?.content) return [];
  return [...taken.content.querySelectorAll(`[${mark}]`)].flatMap(
    (element) => originals[Number(element.getAttribute(mark))] ?? [],
  );
}
