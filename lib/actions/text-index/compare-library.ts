import type { Stamp } from '@/lib/store/library-stamps';
import type { IndexDocuments } from './index-documents';

/** Clippings that wait to be read into an index, besides those it holds. */
type Waiting = { has: (id: string) => boolean };

/** What an index misses of a library, and what it holds of clippings that are gone. */
export function compareIds(
  documents: IndexDocuments,
  waiting: Waiting,
  ids: readonly string[],
): { missing: string[]; gone: string[] } {
  const there = new Set(ids);
  return {
    missing: ids.filter((id) => !waiting.has(id) && documents.stampOf(id) === undefined),
    gone: [...documents.ids()].filter((id) => !there.has(id)),
  };
}

/** Clippings that changed since their documents were made. */
export const compareStamps = (
  documents: IndexDocuments,
  waiting: Waiting,
  stamps: readonly Stamp[],
): string[] =>
  stamps.flatMap(([id, stamp]) => (Object.is(documents.stampOf(id), stamp) || waiting.has(id) ? [] : [id]));
