import type { ClippingsFile, ExportedClipping } from '@/lib/schema/export';
import type { Exporter } from './exporter';

/** What stands before and after the clippings in the public format. */
export function jsonFrame(file: ClippingsFile, isEmpty: boolean): { opening: string; ending: string } {
  const head = { ...file, clippings: [] };
  const opening = JSON.stringify(head, null, 2).replace(/\[\]\n\}$/, '[');
  return { opening, ending: isEmpty ? ']\n}\n' : '\n  ]\n}\n' };
}

/** Clippings as the lines of that file; `first` where nothing stands before them. */
export const jsonLines = (clippings: readonly ExportedClipping[], first: boolean): string =>
  clippings
    .map((clipping, index) => `${first && index === 0 ? '\n' : ',\n'}    ${JSON.stringify(clipping)}`)
    .join('');

/** The public format as it is, one clipping a line, so that two exports can be compared line by line. */
export const json: Exporter = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  write: (file) => {
    const { opening, ending } = jsonFrame(file, file.clippings.length === 0);
    return `${opening}${jsonLines(file.clippings, true)}${ending}`;
  },
};
