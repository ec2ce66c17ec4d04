import { type ComponentType, lazy, Suspense } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Room } from '@/lib/search/route';
import { useCatalogue } from './hooks/use-catalogue';
import { useLook } from './hooks/use-look';
import { useNames } from './hooks/use-names';
import { useRoute } from './hooks/use-route';
import { useStorageCare } from './hooks/use-storage-care';
import { useTaxonomy } from './hooks/use-taxonomy';
import { TopicColoursGiven, useColoursOf } from './hooks/use-topic-colours';
import { ClippingsRoom } from './library/ClippingsRoom';
import { createNotices, Notices } from './shared/Notices';
import type { RoomProperties } from './shared/room-properties';
import './shared/dialog.css';
import './shared/fields.css';
import './library/library-header.css';
import './library/library.css';

const notices = createNotices();

/** The other rooms are loaded by whoever enters them. */
const roomsBesides: Partial<Record<Room, ComponentType<RoomProperties>>> = {
  statistics: lazy(async () => ({ default: (await import('./statistics/StatisticsRoom')).StatisticsRoom })),
  overview: lazy(async () => ({ default: (await import('./overview/OverviewRoom')).OverviewRoom })),
  settings: lazy(async () => ({ default: (await import('./settings/SettingsRoom')).SettingsRoom })),
};

/** The library: the rooms an editor works in. The address says which of them is shown. */
export function LibraryPage() {
  const { route, navigate } = useRoute();
  const language = useLook();
  const state = useCatalogue();
  const taxonomy = useTaxonomy();
  const nameOf = useNames(taxonomy);
  const colours = useColoursOf(taxonomy.topics);
  useStorageCare(notices, state.version > 0 || state.whole);
  const Shown = roomsBesides[route.room] ?? ClippingsRoom;
  return (
    <I18nProvider locale={language}>
      <div className="library">
        <TopicColoursGiven value={colours}>
          <Suspense>
            <Shown route={route} navigate={navigate} state={state} nameOf={nameOf} notices={notices} />
          </Suspense>
        </TopicColoursGiven>
        <Notices queue={notices} />
      </div>
    </I18nProvider>
  );
}
