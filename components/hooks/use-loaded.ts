import { useEffect, useState } from 'react';

/**
 * Something loaded when it is first wanted; undefined until it is there. `load` must be stable. Unlike React.lazy,
 * which holds what comes after a fallback back for 300 ms, it shows at once.
 */
export function useLoaded<T extends object>(load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<{ value: T }>();
  const [failure, setFailure] = useState<{ error: unknown }>();
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setLoaded({ value }),
      (error: unknown) => wanted && setFailure({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  // Thrown while rendering, so that the boundary of the page says what broke.
  if (failure) throw failure.error;
  return loaded?.value;
}
