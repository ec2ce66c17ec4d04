import { squashed } from './line-text';

/** The share of an element's words that are links, 0 to 1. */
export function linkShare(element: Element): number {
  const links = element.getElementsByTagName('a');
  if (links.length === 0) return element.closest('a') ? 1 : 0;
  const whole = squashed(element.textContent ?? '').length;
  let linked = 0;
  for (const link of links) linked += squashed(link.textContent ?? '').length;
  return whole > 0 ? linked / whole : 0;
}
