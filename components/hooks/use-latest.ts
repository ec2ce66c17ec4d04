import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same and calls what was given last: for callbacks into parts that draw seldom. */
export function useLatest<Arguments extends unknown[]>(
  call: (...values: Arguments) => void,
): (...values: Arguments) => void {
  const latest = useRef(call);
  useLayoutEffect(() => {
    latest.current = call;
  });
  return useCallback((...values) => latest.current(...values), []);
}
