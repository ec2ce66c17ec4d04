import { type KeyboardEvent, useState } from 'react';

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * One stop of the Tab key for many links of a kind: arrows lead from one to the next, Home and End to the ends. The
 * links stand in the order of their places within an element that is marked by `data-roving`.
 */
export function useRoving(count: number): {
  tabIndexOf: (place: number) => 0 | -1;
  onFocus: (place: number) => void;
  onKeyDown: (event: KeyboardEvent<Element>) => void;
} {
  const [stop, setStop] = useState(0);
  const current = Math.min(stop, count - 1);
  return {
    tabIndexOf: (place) => (place === current ? 0 : -1),
    onFocus: setStop,
    onKeyDown(event) {
      const step = steps[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
      const links = [
        ...(event.currentTarget.closest('[data-roving]')?.querySelectorAll<HTMLElement | SVGElement>('a') ??
          []),
      ];
      const next = links[step(current, links.length - 1)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
  };
}
