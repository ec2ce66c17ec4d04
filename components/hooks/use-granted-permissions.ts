import { useCallback, useEffect, useState } from 'react';
import { type NoticeQueue, undoMs } from '@/components/shared/Notices';
import { clearBadges } from '@/lib/platform/badge';
import {
  askForHost,
  askForTabs,
  giveBackHost,
  giveBackTabs,
  grantedPermissions,
  type GrantedPermissions,
  watchPermissions,
} from '@/lib/platform/granted-permissions';
import { changeSettings, getSettings } from '@/lib/platform/settings';
import { text } from '@/lib/platform/texts';

const none: GrantedPermissions = { tabs: false, origins: [] };

/** The permissions the editor granted, and the ways to take them back; the badge goes off with the one it needs. */
export function useGrantedPermissions(notices: NoticeQueue): {
  permissions: GrantedPermissions;
  giveBackHost: (origin: string, name: string) => void;
  giveBackTabs: (name: string) => void;
} {
  const [permissions, setPermissions] = useState(none);
  useEffect(() => {
    const read = () => void grantedPermissions().then(setPermissions);
    read();
    return watchPermissions(read);
  }, []);
  const tell = useCallback(
    (gone: boolean, name: string, askAgain: () => Promise<unknown>) => {
      if (!gone) {
        notices.add({ words: text('settings_permissions_kept'), tone: 'danger' }, { timeout: 6_000 });
        return;
      }
      // The browser asks before it grants anything, and only straight in answer to a click.
      const action = { label: text('popup_undo'), run: () => void askAgain() };
      notices.add({ words: text('settings_permissions_returned', name), action }, { timeout: undoMs });
    },
    [notices],
  );
  return {
    permissions,
    giveBackHost: (origin, name) =>
      void giveBackHost(origin).then((gone) => tell(gone, name, () => askForHost(origin))),
    giveBackTabs: (name) =>
      void giveBackTabs().then(async (gone) => {
        const { badge } = await getSettings();
        if (gone) await Promise.all([changeSettings({ badge: false }), clearBadges()]);
        tell(gone, name, async () => changeSettings({ badge: (await askForTabs()) && badge }));
      }),
  };
}
