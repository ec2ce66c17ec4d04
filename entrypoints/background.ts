import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { clipQuietly } from '@/lib/actions/clip-quietly';
import { commandNames, obey } from '@/lib/actions/commands';
import { emptyBin } from '@/lib/actions/empty-bin';
import { install } from '@/lib/actions/install';
import { menuActions } from '@/lib/actions/menu-actions';
import { resumeJobs, runJobs, startJobs } from '@/lib/actions/run-jobs';
import { showKnown } from '@/lib/actions/show-known';
import type { AlarmName } from '@/lib/platform/alarms';
import type { MenuId } from '@/lib/platform/menus';
import { onMessage } from '@/lib/platform/messages';

const alarmActions: Record<AlarmName, () => Promise<unknown>> = { jobs: runJobs, bin: emptyBin };

// The event that wakes a worker is lost unless its listener stands before anything is awaited.
export default defineBackground(() => {
  for (const name of commandNames) {
    onMessage(name, ({ data, sender }) => obey(name, data, sender) as never);
  }
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'clip-page' && tab?.id !== undefined) void clipQuietly(tab.id, false);
  });
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    void menuActions[menuItemId as MenuId]?.(tab?.id);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => void install(reason));
  browser.runtime.onStartup.addListener(() => void resumeJobs());
  browser.alarms.onAlarm.addListener(({ name }) => void alarmActions[name as AlarmName]?.());
  browser.tabs.onActivated.addListener(({ tabId }) => void showKnown(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void showKnown(tabId);
  });
  startJobs();
});
