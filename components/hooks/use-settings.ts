import { useCallback, useEffect, useState } from 'react';
import { clearBadges } from '@/lib/platform/badge';
import { askForTabs, giveBackTabs } from '@/lib/platform/granted-permissions';
import { changeSettings, getSettings, watchSettings } from '@/lib/platform/settings';
import type { Settings } from '@/lib/schema/settings';

/** The editor's choices; undefined until they are read. A change is stored at once. */
export function useSettings(): {
  settings: Settings | undefined;
  change: (changes: Partial<Settings>) => void;
  /** Switches the badge, asking for the permission it needs; false where the browser refused. Call it straight from a click. */
  switchBadge: (on: boolean) => Promise<boolean>;
} {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    let newest = false;
    const stop = watchSettings((changed) => {
      newest = true;
      setSettings(changed);
    });
    void getSettings().then((read) => newest || setSettings(read));
    return stop;
  }, []);
  const change = useCallback((changes: Partial<Settings>) => void changeSettings(changes), []);
  const switchBadge = useCallback(async (on: boolean) => {
    const given = on && (await askForTabs());
    await changeSettings({ badge: given });
    if (!on) await Promise.all([giveBackTabs(), clearBadges()]);
    return given === on;
  }, []);
  return { settings, change, switchBadge };
}
