import type { CatalogueState } from '@/components/hooks/use-catalogue';
import type { Navigate } from '@/components/hooks/use-route';
import type { NameOf } from '@/lib/search/facets';
import type { Route } from '@/lib/search/route';
import type { NoticeQueue } from './Notices';

/** What the library's page gives every room: where it stands, the way on, the catalogue, names and notices. */
export type RoomProperties = {
  route: Route;
  navigate: Navigate;
  state: CatalogueState;
  nameOf: NameOf;
  notices: NoticeQueue;
};
