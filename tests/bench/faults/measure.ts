/** What one measure of the promise came to. */
export type Result = {
  name: string;
  /** `skipped` where the machine does not allow it; `figures` then says why. */
  verdict: 'passed' | 'failed' | 'skipped';
  /** The figures, in words. */
  figures: string;
};

/** How much a run takes on: the whole of it, or a tenth for every commit. */
type Scale = { seed: number; short: boolean };

export type Measure = (scale: Scale) => Promise<Result>;

/** A result from what went wrong: nothing wrong is passed. */
export function judge(name: string, figures: string, wrongs: readonly string[]): Result {
  const shown = wrongs.slice(0, 12).join('; ');
  return wrongs.length === 0
    ? { name, verdict: 'passed', figures }
    : { name, verdict: 'failed', figures: `${figures} — ${wrongs.length} wrong: ${shown}` };
}
