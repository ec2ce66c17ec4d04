import type { Exporter, ExportOptions, Part } from '@/lib/export/exporter';
import { now } from '@/lib/platform/now';
import type { ClippingsFile } from '@/lib/schema/export';
import type { Progress } from '@/lib/schema/progress';
import { frameOf, gatherPortions } from './gather-clippings';

/**
 * So many clippings a file is written over in memory, at once. Text of many thousands is longer than a string can be,
 * and Markdown of a few hundred takes seconds, in which nothing else moves.
 */
export const large = 200;

/**
 * One file over any number of clippings: what each portion adds is kept in the browser's blob store, not in memory.
 * `file` is the same without its clippings.
 */
export async function writeLarge(
  ids: readonly string[],
  exporter: Exporter,
  options: ExportOptions = {},
  progress: Progress = {},
): Promise<{ file: ClippingsFile; content: Blob }> {
  const exportedAt = now();
  const { add, close } = exporter.begin(exportedAt, options);
  const added: Blob[] = [];
  const used = new Set<string>();
  for await (const portion of gatherPortions(ids, progress)) {
    added.push(new Blob([add(portion)]));
    for (const { collections } of portion) for (const id of collections) used.add(id);
  }
  const file = await frameOf([], { used, exportedAt });
  const { opening, ending } = close(file);
  return { file, content: new Blob([opening, ...added, ending] satisfies (Part | Blob)[]) };
}
