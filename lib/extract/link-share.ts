import { squashed } from './line-text';

/** The share of an element's words that are links, 0 to 1. */
export function linkShare(element: Element): number {
  const whole = squashed(element.textContent ?? '').length;
  if (whole === 0) return 0;
  if (element.closest('a')) return 1;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += squashed(link.textContent ?? '').length;
  return linked / whole;
}
