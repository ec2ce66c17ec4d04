import { useBackup } from '@/components/hooks/use-backup';
import { useCollections } from '@/components/hooks/use-collections';
import { useFailedJobs } from '@/components/hooks/use-failed-jobs';
import { useGrantedPermissions } from '@/components/hooks/use-granted-permissions';
import { useLearned } from '@/components/hooks/use-learned';
import { useLibraryReading } from '@/components/hooks/use-library-reading';
import { useRegister } from '@/components/hooks/use-register';
import { useSettings } from '@/components/hooks/use-settings';
import { useShortcut } from '@/components/hooks/use-shortcut';
import { useStorage } from '@/components/hooks/use-storage';
import { useTaxonomyEditing } from '@/components/hooks/use-taxonomy-editing';
import { LibraryHeader } from '@/components/library/LibraryHeader';
import type { RoomProperties } from '@/components/shared/room-properties';
import { text } from '@/lib/platform/texts';
import { BackupHabitFields } from './BackupHabitFields';
import { BackupSection } from './BackupSection';
import { ClippingSection } from './ClippingSection';
import { FreeRoomPart } from './FreeRoomPart';
import { HospitalRegister } from './HospitalRegister';
import { JobsSection } from './JobsSection';
import { LearnedSection } from './LearnedSection';
import { PermissionsSection } from './PermissionsSection';
import { LookSection } from './LookSection';
import { ShortcutSection } from './ShortcutSection';
import { StorageSection } from './StorageSection';
import { TaxonomyEditor } from './TaxonomyEditor';
import './settings.css';
import './setting-controls.css';
import './settings-parts.css';

/** The editor's choices, and the care for what is stored. A choice is stored and takes effect at once. */
export function SettingsRoom({ route, notices }: Pick<RoomProperties, 'route' | 'notices'>) {
  const { settings, change, switchBadge } = useSettings();
  const { permissions, giveBackHost, giveBackTabs } = useGrantedPermissions(notices);
  const { room, count, askToKeep } = useStorage(notices);
  const { jobs, retry } = useFailedJobs(notices);
  const learned = useLearned(notices);
  const backup = useBackup(notices);
  const { collections } = useCollections();

  const onBadge = (on: boolean): void => {
    const refused = () => notices.add({ words: text('settings_badge_refused') }, { timeout: 6_000 });
    void switchBadge(on).then((done) => done || refused());
  };
  return (
    <>
      <LibraryHeader room="settings" view={route.view} />
      <main className="settings">
        <h2>{text('room_settings')}</h2>
        {settings && <LookSection settings={settings} onChange={change} />}
        {settings && (
          <ClippingSection
            settings={settings}
            collections={collections.filter(({ archived }) => !archived)}
            onChange={change}
            onBadge={onBadge}
          />
        )}
        <ShortcutSection {...useShortcut()} />
        <BackupSection work={backup}>
          {settings && <BackupHabitFields settings={settings} onChange={change} />}
        </BackupSection>
        <StorageSection room={room} count={count} onKeep={askToKeep}>
          <FreeRoomPart key={count && `${count.library} ${count.bin}`} notices={notices} />
        </StorageSection>
        <JobsSection jobs={jobs} onRetry={retry} />
        <PermissionsSection
          permissions={permissions}
          onGiveBackHost={giveBackHost}
          onGiveBackTabs={giveBackTabs}
        />
        <TaxonomyEditor {...useTaxonomyEditing(notices)} reading={useLibraryReading(notices)} />
        <HospitalRegister {...useRegister(notices)} reading={useLibraryReading(notices)} />
        <LearnedSection corrections={learned.corrections} onForget={learned.forget} />
      </main>
    </>
  );
}
