import { useCallback, useEffect, useState } from 'react';
import type { NoticeQueue } from '@/components/shared/Notices';
import { clearBadges } from '@/lib/platform/badge';
import {
  giveBackHost,
  giveBackTabs,
  grantedPermissions,
  type GrantedPermissions,
  watchPermissions,
} from '@/lib/platform/granted-permissions';
import { changeSettings } from '@/lib/platform/settings';
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
    (gone: boolean, name: string) => {
      const words = gone ? text('settings_permissions_returned', name) : text('settings_permissions_kept');
      notices.add({ words, ...(!gone && { tone: 'danger' as const }) }, { timeout: 6_000 });
    },
    [notices],
  );
  return {
    permissions,
    giveBackHost: (origin, name) => void giveBackHost(origin).then((gone) => tell(gone, name)),
    giveBackTabs: (name) =>
      void giveBackTabs().then(async (gone) => {
        if (gone) await Promise.all([changeSettings({ badge: false }), clearBadges()]);
        tell(gone, name);
      }),
  };
}
