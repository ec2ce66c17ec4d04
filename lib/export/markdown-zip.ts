import { strToU8, zipSync } from 'fflate';
import type { Exporter } from './exporter';
import { uniqueNames } from './file-name';
import { clippingMarkdown } from './markdown';

/** One note per clipping, and `manifest.json`: which file holds which clipping, in order, and how many bytes. */
export const markdownZip: Exporter = {
  id: 'markdown-zip',
  extension: 'zip',
  mediaType: 'application/zip',
  write: ({ clippings, exportedAt, generator }, options = {}) => {
    const titles = clippings.map(({ headline, id }) => ({ title: headline, id }));
    const notes = uniqueNames(titles, 'md').map((name, index) => {
      const clipping = clippings[index]!;
      return { name, clipping, bytes: strToU8(clippingMarkdown(clipping, options)) };
    });
    const files = notes.map(({ name, clipping, bytes }) => ({
      name,
      id: clipping.id,
      url: clipping.url,
      headline: clipping.headline,
      bytes: bytes.length,
    }));
    const manifest = {
      format: 'xinglin-markdown',
      version: 1,
      exportedAt,
      generator,
      count: files.length,
      files,
    };
    return zipSync(
      {
        'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
        ...Object.fromEntries(notes.map(({ name, bytes }) => [name, bytes])),
      },
      { mtime: exportedAt },
    );
  },
};
