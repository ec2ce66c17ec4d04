import { viewOfSearch, viewToSearch, type View } from './view';

/** Rooms of the library. */
export const rooms = ['clippings', 'statistics', 'overview', 'settings'] as const;
export type Room = (typeof rooms)[number];

/** Where the library stands: its room, the view, and the clipping that is open beside it. */
export type Route = { room: Room; view: View; clipping: string | null };

const clippingPath = /^\/clipping\/([0-9a-f-]{36})$/;

/** Reads a route from an address's hash; unknown paths lead to the list. */
export function routeOfHash(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?');
  const view = viewOfSearch(search);
  const clipping = clippingPath.exec(path)?.[1] ?? null;
  const room = rooms.find((name) => path === `/${name}`) ?? 'clippings';
  return { room, view, clipping };
}

/** The hash of a route: `#/clipping/<id>?q=…`. */
export function routeToHash({ room, view, clipping }: Route): string {
  const path = clipping !== null ? `/clipping/${clipping}` : room === 'clippings' ? '/' : `/${room}`;
  const search = viewToSearch(view);
  return `#${path}${search === '' ? '' : `?${search}`}`;
}
