/** After how many days, or how many new clippings, a backup is asked for; 0 for never. */
type BackupHabit = { backupAfterDays: number; backupAfterClippings: number };

/** Why a backup is due: `days` since the last one, or since the first clipping where there was none, and what was clipped since. */
export type BackupDue = { days: number; clippings: number; never: boolean };

const dayMs = 86_400_000;

/**
 * Whether a backup is due at an instant: enough clippings were made since the last one, or some were and enough days
 * have passed. `clippedAt` are the instants of all clippings that are not in the bin; `quietUntil` puts the word off.
 */
export function backupDue(
  clippedAt: Iterable<string>,
  { madeAt, quietUntil }: { madeAt: string; quietUntil: string },
  { backupAfterDays, backupAfterClippings }: BackupHabit,
  now: string,
): BackupDue | undefined {
  if (now < quietUntil) return undefined;
  let clippings = 0;
  let since = madeAt;
  for (const at of clippedAt) {
    if (at > madeAt) clippings += 1;
    if (madeAt === '' && (since === '' || at < since)) since = at;
  }
  if (clippings === 0) return undefined;
  const days = Math.floor((Date.parse(now) - Date.parse(since)) / dayMs);
  const byDays = backupAfterDays > 0 && days >= backupAfterDays;
  const byClippings = backupAfterClippings > 0 && clippings >= backupAfterClippings;
  return byDays || byClippings ? { days, clippings, never: madeAt === '' } : undefined;
}
