import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { exporters, exportFileName, isExportFormat } from '@/lib/export/exporters';
import { languageTag } from '@/lib/platform/texts';
import type { Command } from '@/lib/schema/command';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import { attempt } from '@/lib/store/database-failure';
import { getKnowledge } from '@/lib/store/knowledge';
import { gatherClippings } from './gather-clippings';

/** A file to be downloaded. */
export type ExportFile = { name: string; mediaType: string; content: string | Uint8Array<ArrayBuffer> };

/** Topic and genre names by id, in the reader's language. */
async function topicNames(): Promise<Record<string, string>> {
  const { topics, genres } = (await getKnowledge('taxonomy')) ?? defaultTaxonomy;
  const english = languageTag().startsWith('en');
  return Object.fromEntries([...topics, ...genres].map(({ id, zh, en }) => [id, (english && en) || zh]));
}

/** Clippings as a file of a format; `title` is what they are called together. */
export async function makeExport(
  { selection, format }: Command<'exportClippings'>,
  title = '',
): Promise<Outcome<ExportFile>> {
  if (!isExportFormat(format)) return failed('not-found', format);
  return attempt(async () => {
    const [file, names] = await Promise.all([gatherClippings(selection), topicNames()]);
    const options = { names, ...(title && { title }) };
    const { mediaType, write } = exporters[format];
    return { name: exportFileName(file, format, options), mediaType, content: write(file, options) };
  });
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
