import { browser } from 'wxt/browser';

/** What the worker is woken for. */
const alarms = ['jobs', 'bin'] as const;
export type AlarmName = (typeof alarms)[number];

/** Wakes the worker at an instant; browsers hold to half a minute at the soonest. */
export async function wakeAt(name: AlarmName, instant: string): Promise<void> {
  await browser.alarms.create(name, { when: Math.max(Date.parse(instant), Date.now() + 1_000) });
}

/** Wakes the worker once a day, the first time in a minute. */
export async function wakeDaily(name: AlarmName): Promise<void> {
  await browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: 24 * 60 });
}
