import { topicFor } from '@/lib/classify/edit-taxonomy';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { exporters, exportFileName, isExportFormat } from '@/lib/export/exporters';
import { inCollectionOrder } from '@/lib/export/in-collection-order';
import { languageTag } from '@/lib/platform/texts';
import type { Command } from '@/lib/schema/command';
import type { ClippingsFile } from '@/lib/schema/export';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import type { Progress } from '@/lib/schema/progress';
import { getCollection } from '@/lib/store/collections';
import { attempt } from '@/lib/store/database-failure';
import { findClippings } from '@/lib/store/find-clippings';
import { getKnowledge } from '@/lib/store/knowledge';
import { large, writeLargeJson } from './export-large';
import { gatherClippings } from './gather-clippings';

/** A file to be downloaded. */
export type ExportFile = {
  name: string;
  mediaType: string;
  content: string | Uint8Array<ArrayBuffer> | Blob;
};

/** Topic and genre names by id, in the reader's language; a merged topic goes by the name of the one it went into. */
async function topicNames(): Promise<Record<string, string>> {
  const taxonomy = (await getKnowledge('taxonomy')) ?? defaultTaxonomy;
  const all = [...taxonomy.topics, ...taxonomy.genres];
  const english = languageTag().startsWith('en');
  const names = new Map(all.map(({ id, zh, en }) => [id, (english && en) || zh]));
  return Object.fromEntries(all.map(({ id }) => [id, names.get(topicFor(taxonomy, id)) ?? id]));
}

/** Clippings that are the whole of one collection stand as its editor put them; any other choice stays as chosen. */
async function asEdited(file: ClippingsFile): Promise<ClippingsFile> {
  for (const { id } of file.collections) {
    if (!file.clippings.every(({ collections }) => collections.includes(id))) continue;
    const facets = { collections: [id] };
    const [collection, members] = await Promise.all([
      getCollection(id),
      findClippings({ sort: 'clippedAt', descending: true, facets }),
    ]);
    if (!collection?.order.length || members.length !== file.clippings.length) continue;
    return { ...file, clippings: inCollectionOrder(file.clippings, collection.order) };
  }
  return file;
}

/**
 * Clippings as a file of a format, named after what they are and the newsroom's day; `title` is what they are called
 * together. `onStep` is told how many were read; stopping answers with `cancelled`.
 */
export async function makeExport(
  { selection, format }: Command<'exportClippings'>,
  title = '',
  progress: Progress = {},
): Promise<Outcome<ExportFile>> {
  if (!isExportFormat(format)) return failed('not-found', format);
  const made = await attempt(async () => {
    if (format === 'json' && selection.length > large && selection !== 'all') {
      const { file, content } = await writeLargeJson(selection, progress);
      const { mediaType } = exporters.json;
      return { name: exportFileName(file, format, title ? { title } : {}), mediaType, content };
    }
    const [gathered, names] = await Promise.all([gatherClippings(selection, progress), topicNames()]);
    const file = await asEdited(gathered);
    const options = { names, ...(title && { title }) };
    const { mediaType, write } = exporters[format];
    return { name: exportFileName(file, format, options), mediaType, content: write(file, options) };
  });
  return progress.signal?.aborted ? failed('cancelled') : made;
}

/** The same as a message carries it: text alone; the library makes files of other kinds itself. */
export async function exportClippings(
  command: Command<'exportClippings'>,
): Promise<Outcome<{ name: string; text: string }>> {
  const made = await makeExport(command);
  if (!made.ok) return made;
  const { name, content } = made.value;
  return typeof content === 'string' ? done({ name, text: content }) : failed('not-found', command.format);
}
