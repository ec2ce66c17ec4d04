import { jsonFrame, jsonLines } from '@/lib/export/json';
import type { ClippingsFile } from '@/lib/schema/export';
import type { Progress } from '@/lib/schema/progress';
import { frameOf, gatherPortions } from './gather-clippings';

/** So many clippings a file is written over in memory; text of many more is longer than a string can be. */
export const large = 5_000;

/**
 * The public format over any number of clippings: its lines are gathered in the browser's blob store, not in memory.
 * `file` is the same without its clippings.
 */
export async function writeLargeJson(
  ids: readonly string[],
  progress: Progress,
): Promise<{ file: ClippingsFile; content: Blob }> {
  const lines: Blob[] = [];
  const used = new Set<string>();
  let isEmpty = true;
  for await (const portion of gatherPortions(ids, progress)) {
    lines.push(new Blob([jsonLines(portion, isEmpty)]));
    if (portion.length > 0) isEmpty = false;
    for (const { collections } of portion) for (const id of collections) used.add(id);
  }
  const file = await frameOf([], used);
  const { opening, ending } = jsonFrame(file, isEmpty);
  return { file, content: new Blob([opening, ...lines, ending]) };
}
