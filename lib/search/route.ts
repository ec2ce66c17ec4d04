import { tableOfParameters, tableToParameters, type TableView } from './table-view';
import { viewOfSearch, viewToSearch, type View } from './view';

/** Rooms of the library. */
const rooms = ['clippings', 'statistics', 'overview', 'settings'] as const;
export type Room = (typeof rooms)[number];

/** Where the library stands: its room, the view, and the clipping that is open beside it. */
export type Route = {
  room: Room;
  view: View;
  clipping: string | null;
  /** Words of the open clipping's text to be shown, such as a statistic's quote; left out or empty for its beginning. */
  at?: string;
  /** How the table of statistics shows those of the view; only where that room is. */
  table?: TableView;
};

/** An address is read by eyes and kept in bookmarks: so many characters of the words are enough to find them. */
const longestAt = 60;

const clippingPath = /^\/clipping\/([0-9a-f-]{36})$/;

/** Reads a route from an address's hash; unknown paths lead to the list. */
export function routeOfHash(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?');
  const view = viewOfSearch(search);
  const clipping = clippingPath.exec(path)?.[1] ?? null;
  const room = rooms.find((name) => path === `/${name}`) ?? 'clippings';
  const parameters = new URLSearchParams(search);
  const at = clipping === null ? '' : (parameters.get('at') ?? '');
  const table = room === 'statistics' ? { table: tableOfParameters(parameters) } : {};
  return { room, view, clipping, at, ...table };
}

/** The hash of a route: `#/clipping/<id>?q=…&at=<words to be shown>`. */
export function routeToHash({ room, view, clipping, at = '', table }: Route): string {
  const path = clipping !== null ? `/clipping/${clipping}` : room === 'clippings' ? '/' : `/${room}`;
  const words = clipping === null || at === '' ? '' : new URLSearchParams({ at: at.slice(0, longestAt) });
  const shown = path === '/statistics' && table ? tableToParameters(table) : [];
  const search = [viewToSearch(view), words, new URLSearchParams(shown)]
    .map(String)
    .filter(Boolean)
    .join('&');
  return `#${path}${search === '' ? '' : `?${search}`}`;
}
