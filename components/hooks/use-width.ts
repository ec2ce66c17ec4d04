import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in CSS pixels as the page gives it; 0 until it is known. */
export function useWidth(element: RefObject<Element | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const sizes = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    sizes.observe(current);
    return () => sizes.disconnect();
  }, [element]);
  return width;
}
