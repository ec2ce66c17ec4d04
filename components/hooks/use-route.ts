import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { type Route, routeOfHash, routeToHash } from '@/lib/search/route';

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};
const currentHash = (): string => location.hash;

/**
 * Goes to a changed route; `replace` leaves no step to go back to, for what changes while typing. Words to be shown
 * belong to the clipping that was named with them, and are forgotten with it.
 */
export type Navigate = (changes: Partial<Route>, how?: 'push' | 'replace') => void;

/** Where the library stands, as the address says it, so that back and bookmarks work. */
export function useRoute(): { route: Route; navigate: Navigate } {
  const hash = useSyncExternalStore(subscribe, currentHash);
  const route = useMemo(() => routeOfHash(hash), [hash]);
  const navigate = useCallback<Navigate>((changes, how = 'push') => {
    const before = routeOfHash(location.hash);
    const at = 'clipping' in changes ? '' : (before.at ?? '');
    const next = routeToHash({ ...before, at, ...changes });
    if (next === location.hash) return;
    if (how === 'push') location.hash = next;
    else {
      history.replaceState(null, '', next);
      dispatchEvent(new HashChangeEvent('hashchange'));
    }
  }, []);
  return { route, navigate };
}
