/** Milliseconds that reading a page may take, its copying included. The worker waits longer, for a busy machine. */
export const mostMs = 8_000;

/** `clock` counts milliseconds; `started` is its time before the page was copied. */
export type Clock = { clock?: () => number; started?: number };

/** `ms` is the time that has gone; `isLate` tells whether it is more than a clip may take, and notes after which step. */
export type Watch = { ms: () => number; isLate: (step: string) => boolean };

/** Watches the time between the steps: a page made to take for ever ends with a sentence. Notes go to `cuts`. */
export function startWatch({ clock = () => performance.now(), started }: Clock, cuts: string[]): Watch {
  const from = started ?? clock();
  const ms = (): number => Math.max(0, clock() - from);
  return {
    ms,
    isLate: (step) => {
      const late = ms() > mostMs;
      if (late) cuts.push(`time: more than ${mostMs} ms after ${step}`);
      return late;
    },
  };
}
