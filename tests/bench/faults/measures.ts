import { browserKills } from './browser-kills';
import { fullDisk } from './full-disk';
import { hostilePages } from './hostile-pages';
import type { Measure } from './measure';
import { powerCut } from './power-cut';
import { twoWindows } from './two-windows';
import { withoutNetwork } from './without-network';
import { workerKills } from './worker-kills';

/** The measures of the promise that what is said to be saved is saved, for a build of the extension. */
export const measuresOf = (build: string): Record<string, Measure> => ({
  'worker-kills': workerKills(build),
  'browser-kills': browserKills(build),
  'full-disk': fullDisk(build),
  'hostile-pages': hostilePages(build),
  'two-windows': twoWindows(build),
  'power-cut': powerCut(build),
  'without-network': withoutNetwork(build),
});
