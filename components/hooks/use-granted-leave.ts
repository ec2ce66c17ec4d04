import { useCallback, useEffect, useState } from 'react';
import type { NoticeQueue } from '@/components/shared/Notices';
import { clearBadges } from '@/lib/platform/badge';
import {
  giveBackHost,
  giveBackTabs,
  grantedLeave,
  type GrantedLeave,
  watchLeave,
} from '@/lib/platform/granted-leave';
import { changeSettings } from '@/lib/platform/settings';
import { text } from '@/lib/platform/texts';

const none: GrantedLeave = { tabs: false, origins: [] };

/** What the editor gave leave for, and the ways to take it back; the badge goes off with the leave it needs. */
export function useGrantedLeave(notices: NoticeQueue): {
  leave: GrantedLeave;
  giveBackHost: (origin: string, name: string) => void;
  giveBackTabs: (name: string) => void;
} {
  const [leave, setLeave] = useState(none);
  useEffect(() => {
    const read = () => void grantedLeave().then(setLeave);
    read();
    return watchLeave(read);
  }, []);
  const tell = useCallback(
    (gone: boolean, name: string) => {
      const words = gone ? text('settings_leave_returned', name) : text('settings_leave_kept');
      notices.add({ words, ...(!gone && { tone: 'danger' as const }) }, { timeout: 6_000 });
    },
    [notices],
  );
  return {
    leave,
    giveBackHost: (origin, name) => void giveBackHost(origin).then((gone) => tell(gone, name)),
    giveBackTabs: (name) =>
      void giveBackTabs().then(async (gone) => {
        if (gone) await Promise.all([changeSettings({ badge: false }), clearBadges()]);
        tell(gone, name);
      }),
  };
}
