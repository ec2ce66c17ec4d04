import { blockElement } from './text-places';

/** Where a report is being read: the block that is seen first; -1 while its head is seen. */
export type ReadingPlace = { current: number };

/** The first block of which something is seen in the part of the page that scrolls; the first where all is above. */
export function firstSeen(root: HTMLElement): number {
  const top = root.closest('.reader-scroll')?.getBoundingClientRect().top ?? 0;
  const shown = [...root.querySelectorAll('[data-block]')].find(
    (element) => element.getBoundingClientRect().bottom > top + 24,
  );
  return Number(shown?.getAttribute('data-block') ?? 0);
}

/** The block that is read, or -1 where the text has not been scrolled to. */
export function placeIn(root: HTMLElement): number {
  const top = root.closest('.reader-scroll')?.getBoundingClientRect().top ?? 0;
  return root.getBoundingClientRect().top >= top ? -1 : firstSeen(root);
}

/** Brings a block back to where it is read; nothing for -1. */
export function returnTo(root: HTMLElement, block: number): void {
  if (block >= 0) blockElement(root, block)?.scrollIntoView({ block: 'start' });
}
