import { type RefObject, useEffect } from 'react';
import { useLatest } from './use-latest';

/** How often is looked whether the time is over, in milliseconds. */
const everyMs = 250;

/**
 * Calls `onOver` after so many milliseconds of which the element was neither pointed at nor had the focus; never
 * without a number. The page itself is asked, not its events: an element that is removed under the pointer, or with the
 * focus in it, sends none, and what waits for one waits for ever.
 */
export function useLasting(
  ms: number | undefined,
  element: RefObject<HTMLElement | null>,
  onOver: () => void,
): void {
  const over = useLatest(onOver);
  useEffect(() => {
    if (ms === undefined) return;
    let [left, seen] = [ms, performance.now()];
    const timer = setInterval(() => {
      const now = performance.now();
      const rests = element.current?.matches(':hover') || element.current?.contains(document.activeElement);
      if (!rests) left -= now - seen;
      seen = now;
      if (left <= 0) over();
    }, everyMs);
    return () => clearInterval(timer);
  }, [ms, element, over]);
}
