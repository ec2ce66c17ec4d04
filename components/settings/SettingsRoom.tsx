import { LibraryHeader } from '@/components/library/LibraryHeader';
import type { RoomProperties } from '@/components/shared/room-properties';
import { text } from '@/lib/platform/texts';

/** The editor's choices, and the care for what is stored. */
export function SettingsRoom({ route }: RoomProperties) {
  return (
    <>
      <LibraryHeader room="settings" view={route.view} />
      <main className="settings">
        <h2>{text('room_settings')}</h2>
      </main>
    </>
  );
}
