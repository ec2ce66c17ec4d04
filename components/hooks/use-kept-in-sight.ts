import { type RefObject, useEffect } from 'react';

/**
 * Keeps the open row of a scrolled list in sight where the list grows shorter, as when a line appears above it. A row
 * that was not wholly in sight stays where it is.
 */
export function useKeptInSight(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    let before = box.clientHeight;
    const sizes = new ResizeObserver(() => {
      const row = box.querySelector('[data-row][data-open]');
      const bottom = row ? row.getBoundingClientRect().bottom - box.getBoundingClientRect().top : 0;
      // A client's height is a whole number of pixels, a row's place is not.
      if (bottom <= before + 1 && bottom > box.clientHeight)
        box.scrollTop += Math.ceil(bottom - box.clientHeight);
      before = box.clientHeight;
    });
    sizes.observe(box);
    return () => sizes.disconnect();
  }, [scroller]);
}
