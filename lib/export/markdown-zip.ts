import { strToU8 } from 'fflate';
import { type Exporter, type ExportOptions, partsOf, type PortionWriter } from './exporter';
import { nameGiver } from './file-name';
import { clippingMarkdown } from './markdown';
import { joinBytes, zipWriter } from './zip-writer';

/** What the manifest says of a note. */
type NoteFile = { name: string; id: string; url: string; headline: string; bytes: number };

function begin(exportedAt: string, options: ExportOptions = {}): PortionWriter {
  const nameOf = nameGiver('md');
  const zip = zipWriter(exportedAt);
  const files: NoteFile[] = [];
  return {
    add: (clippings) =>
      joinBytes(
        clippings.map((clipping) => {
          const { id, url, headline } = clipping;
          const name = nameOf({ title: headline, id });
          const bytes = strToU8(clippingMarkdown(clipping, options));
          files.push({ name, id, url, headline, bytes: bytes.length });
          return zip.add(name, bytes);
        }),
      ),
    close({ generator }) {
      const head = { format: 'xinglin-markdown', version: 1, exportedAt, generator };
      const manifest = JSON.stringify({ ...head, count: files.length, files }, null, 2);
      const last = zip.add('manifest.json', strToU8(`${manifest}\n`));
      return { opening: '', ending: joinBytes([last, zip.end()]) };
    },
  };
}

/** One note per clipping, and `manifest.json`: which file holds which clipping, in order, and how many bytes. */
export const markdownZip: Exporter = {
  id: 'markdown-zip',
  extension: 'zip',
  mediaType: 'application/zip',
  write: (file, options) =>
    joinBytes(partsOf(begin, file, options).filter((part) => typeof part !== 'string')),
  begin,
};
