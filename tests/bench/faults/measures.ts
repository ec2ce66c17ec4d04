import { findBrowser } from '@/scripts/browser';
import { browserKills } from './browser-kills';
import { fullDisk } from './full-disk';
import { hostilePages } from './hostile-pages';
import type { Measure } from './measure';
import type { Subject } from './patient';
import { powerCut } from './power-cut';
import { startChromium } from './start-chromium';
import { startFirefox } from './start-firefox';
import { twoWindows } from './two-windows';
import { withoutNetwork } from './without-network';
import { workerKills } from './worker-kills';

/** Folders of the extension, built to be injected everywhere. */
type Builds = { chromium: string; firefox: string };

/** The measures of the promise that what is said to be saved is saved, for builds of the extension. */
export function measuresOf(builds: Builds): Record<string, Measure> {
  const build = builds.chromium;
  const chromium: Subject = {
    browser: 'Chromium',
    start: (profile) => startChromium(build, profile),
    stopWithin: 600,
    missing: '',
  };
  const firefox: Subject = {
    browser: 'Firefox',
    start: (profile) => startFirefox(builds.firefox, profile),
    // Its page takes longer to come back.
    stopWithin: 2_500,
    missing: findBrowser('firefox') === null ? 'Firefox is not on this machine' : '',
  };
  return {
    'worker-kills': workerKills(chromium),
    'worker-kills-firefox': workerKills(firefox),
    'browser-kills': browserKills(chromium),
    'browser-kills-firefox': browserKills(firefox),
    'full-disk': fullDisk(build),
    'hostile-pages': hostilePages(build),
    'two-windows': twoWindows(build),
    'power-cut': powerCut(chromium),
    'power-cut-firefox': powerCut(firefox),
    'without-network': withoutNetwork(build),
  };
}
