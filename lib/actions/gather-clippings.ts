import { clippingsFile } from '@/lib/export/clippings-file';
import { toExportedClipping } from '@/lib/export/to-exported-clipping';
import { generatorName } from '@/lib/platform/generator-name';
import { now } from '@/lib/platform/now';
import type { Clipping } from '@/lib/schema/clipping';
import type { ClippingsFile, ExportedClipping } from '@/lib/schema/export';
import type { Progress } from '@/lib/schema/progress';
import { isDamaged } from '@/lib/store/clipping-row';
import { getBodies, getClippings } from '@/lib/store/clippings';
import { listCollections } from '@/lib/store/collections';
import { latestSnapshots } from '@/lib/store/snapshots';

/** Rows read at a time: enough to be quick, few enough to be small. */
const batch = 100;

async function gather(ids: readonly string[]): Promise<ExportedClipping[]> {
  const [rows, snapshots] = await Promise.all([getClippings(ids), latestSnapshots(ids)]);
  const facts = new Map(ids.map((id, index) => [id, snapshots[index]]));
  const clippings = rows.filter((row): row is Clipping => !isDamaged(row));
  const bodies = await getBodies(clippings.map(({ id }) => id));
  return clippings.flatMap((clipping, index) => {
    const body = bodies[index];
    return body ? [toExportedClipping(clipping, body, facts.get(clipping.id) ?? null)] : [];
  });
}

/**
 * Clippings as the public format has them, in the order named. Damaged rows are left out; the library exports them as
 * they are. `onStep` is told how many were read; throws the signal's reason where it is stopped.
 */
export async function gatherClippings(
  ids: readonly string[],
  progress: Progress = {},
): Promise<ClippingsFile> {
  const clippings: ExportedClipping[] = [];
  for await (const portion of gatherPortions(ids, progress)) clippings.push(...portion);
  return frameOf(clippings);
}

/** The same, a portion at a time, for files that need not be held in memory whole. */
export async function* gatherPortions(
  ids: readonly string[],
  { onStep, signal }: Progress = {},
): AsyncGenerator<ExportedClipping[]> {
  for (let start = 0; start < ids.length; start += batch) {
    signal?.throwIfAborted();
    const portion = ids.slice(start, start + batch);
    yield await gather(portion);
    onStep?.(start + portion.length);
  }
}

/**
 * The public file over clippings. Where they do not stand in it, `used` names the collections that go out with it, and
 * `exportedAt` is the instant its writing began.
 */
export async function frameOf(
  clippings: readonly ExportedClipping[],
  begun?: { used: ReadonlySet<string>; exportedAt: string },
): Promise<ClippingsFile> {
  const collections = await listCollections();
  return clippingsFile({
    clippings,
    collections,
    exportedAt: new Date(begun?.exportedAt ?? now()),
    generator: generatorName(),
    ...(begun && { used: begun.used }),
  });
}
