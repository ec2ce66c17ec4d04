import type { ClippingsFile, ExportedClipping } from '@/lib/schema/export';
import { type Exporter, partsOf, type PortionWriter } from './exporter';

/** What stands before and after the clippings in the public format. */
function frame(file: ClippingsFile, isEmpty: boolean): { opening: string; ending: string } {
  const head = { ...file, clippings: [] };
  const opening = JSON.stringify(head, null, 2).replace(/\[\]\n\}$/, '[');
  return { opening, ending: isEmpty ? ']\n}\n' : '\n  ]\n}\n' };
}

function begin(): PortionWriter {
  let isEmpty = true;
  const line = (clipping: ExportedClipping): string => {
    const before = isEmpty ? '\n' : ',\n';
    isEmpty = false;
    return `${before}    ${JSON.stringify(clipping)}`;
  };
  return {
    add: (clippings) => clippings.map(line).join(''),
    close: (file) => frame(file, isEmpty),
  };
}

/** The public format as it is, one clipping a line, so that two exports can be compared line by line. */
export const json: Exporter = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  write: (file) => partsOf(begin, file).join(''),
  begin,
};
