import type { ClippingsFile } from '@/lib/schema/export';
import type { Exporter, ExportOptions } from './exporter';
import { safeName } from './file-name';
import { json } from './json';
import { localDay } from './local-day';
import { fileTitle, markdown } from './markdown';
import { markdownZip } from './markdown-zip';
import { statisticsCsv } from './statistics-csv';

/** Every format clippings are handed in; a new one is a file of its own and a line here. */
export const exporters = {
  json,
  markdown,
  'markdown-zip': markdownZip,
  'statistics-csv': statisticsCsv,
} as const satisfies Record<string, Exporter>;

export type ExportFormat = keyof typeof exporters;

/** Whether a word names a format of the table. */
export const isExportFormat = (word: string): word is ExportFormat => Object.hasOwn(exporters, word);

/** A name for an exported file: what the clippings are called together (one is called as itself) and the day. */
export function exportFileName(
  file: ClippingsFile,
  format: ExportFormat,
  options: ExportOptions = {},
): string {
  const [only, ...others] = file.clippings;
  const title = only && others.length === 0 ? only.headline : fileTitle(file, options);
  return `${safeName(title, 120)}-${localDay(file.exportedAt, options.timeZone)}.${exporters[format].extension}`;
}
