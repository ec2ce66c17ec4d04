import { type RefObject, useLayoutEffect, useState } from 'react';

/** Browsers lay out no box higher than this many CSS pixels (Firefox 17.8 million, Chromium 33 million). */
const highest = 8_000_000;

/** Rows drawn above and below those on the screen. */
const spare = 6;

/** Which lines of a long table are drawn, and where. */
type RowWindow = {
  /** Height of what is scrolled, in CSS pixels. */
  height: number;
  /** The first line drawn, and the one after the last. */
  first: number;
  last: number;
  /** Where the first line stands in the scrolled box. */
  offset: number;
  /** Whole lines the screen shows. */
  page: number;
  /** Brings a line into sight, if it is not. */
  reveal: (line: number) => void;
};

/**
 * Draws a window of a table whose lines are all of one height. Beyond what a browser can lay out, scrolling is
 * scaled: the whole way of the bar leads through all lines, in greater steps. Lines keep no record of their own, so
 * that a million of them cost nothing.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  lineHeight: number,
): RowWindow {
  const [seen, setSeen] = useState({ top: 0, height: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void => setSeen({ top: element.scrollTop, height: element.clientHeight });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);

  const whole = count * lineHeight;
  const height = Math.min(whole, highest);
  const way = Math.max(1, height - seen.height);
  const scale = whole > height ? (whole - seen.height) / way : 1;
  const top = Math.min(seen.top, way) * scale;
  const first = Math.max(0, Math.floor(top / lineHeight) - spare);
  const last = Math.min(count, Math.ceil((top + seen.height) / lineHeight) + spare);

  const reveal = (line: number): void => {
    const element = scroller.current;
    if (!element) return;
    const now = element.scrollTop * scale;
    const [above, below] = [line * lineHeight, (line + 1) * lineHeight - element.clientHeight];
    if (above < now) element.scrollTo({ top: above / scale });
    else if (below > now) element.scrollTo({ top: Math.ceil(below / scale) });
  };
  return {
    height,
    first,
    last,
    // Lines stand where they would without scaling, seen from where the screen is.
    offset: seen.top + first * lineHeight - top,
    page: Math.max(1, Math.floor(seen.height / lineHeight) - 1),
    reveal,
  };
}
