import { topicFor } from '@/lib/classify/edit-taxonomy';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { exporters, exportFileName, isExportFormat } from '@/lib/export/exporters';
import { languageTag } from '@/lib/platform/texts';
import type { Command } from '@/lib/schema/command';
import type { ClippingsFile } from '@/lib/schema/export';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import type { Progress } from '@/lib/schema/progress';
import { attempt } from '@/lib/store/database-failure';
import { findClippings } from '@/lib/store/find-clippings';
import { getKnowledge } from '@/lib/store/knowledge';
import { inEditedOrder } from './edited-order';
import { large, writeLarge } from './export-large';
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
  const exporter = exporters[format];
  const made = await attempt(async () => {
    const ids = await inEditedOrder(selection === 'all' ? await allIds() : selection);
    const options = { names: await topicNames(), ...(title && { title }) };
    const named = (file: ClippingsFile) => ({
      name: exportFileName(file, format, options),
      mediaType: exporter.mediaType,
    });
    if (ids.length > large) {
      const { file, content } = await writeLarge(ids, exporter, options, progress);
      return { ...named(file), content };
    }
    const file = await gatherClippings(ids, progress);
    return { ...named(file), content: exporter.write(file, options) };
  });
  return progress.signal?.aborted ? failed('cancelled') : made;
}

/** The library without the bin, newest first. */
const allIds = (): Promise<string[]> => findClippings({ sort: 'clippedAt', descending: true });

/** The same as a message carries it: text alone; the library makes files of other kinds itself. */
export async function exportClippings(
  command: Command<'exportClippings'>,
): Promise<Outcome<{ name: string; text: string }>> {
  if (isExportFormat(command.format) && !carriedAsText.has(exporters[command.format].mediaType)) {
    return failed('not-found', command.format);
  }
  const made = await makeExport(command);
  if (!made.ok) return made;
  const { name, content } = made.value;
  return done({ name, text: await new Blob([content]).text() });
}

const carriedAsText: ReadonlySet<string> = new Set(
  [exporters.json, exporters.markdown, exporters['statistics-csv']].map(({ mediaType }) => mediaType),
);
