import { LibraryHeader } from '@/components/library/LibraryHeader';
import type { RoomProperties } from '@/components/shared/room-properties';

export function OverviewRoom({ route }: RoomProperties) {
  return <LibraryHeader room="overview" view={route.view} />;
}
