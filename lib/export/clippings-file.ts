import type { Collection } from '@/lib/schema/clipping';
import type { ClippingsFile, ExportedClipping } from '@/lib/schema/export';

type Contents = {
  clippings: readonly ExportedClipping[];
  /** Collections of the library; only those a clipping is in go out. */
  collections: readonly Pick<Collection, 'id' | 'name' | 'note'>[];
  exportedAt: Date;
  /** Ids of the collections that go out; those the clippings are in where it is left out. */
  used?: ReadonlySet<string>;
  /** Program and version, such as `Xinglin Clipper 0.1.0`. */
  generator: string;
};

/** The public export file over clippings, in the order given. */
export function clippingsFile({
  clippings,
  collections,
  exportedAt,
  generator,
  ...more
}: Contents): ClippingsFile {
  const used = more.used ?? new Set(clippings.flatMap((clipping) => clipping.collections));
  return {
    format: 'xinglin-clippings',
    version: 1,
    exportedAt: exportedAt.toISOString(),
    generator,
    collections: collections
      .filter(({ id }) => used.has(id))
      .map(({ id, name, note }) => ({ id, name, note })),
    clippings: [...clippings],
  };
}
