import type { Exporter } from './exporter';

/** The public format as it is, one clipping a line, so that two exports can be compared line by line. */
export const json: Exporter = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  write: ({ clippings, ...head }) => {
    const opening = JSON.stringify({ ...head, clippings: [] }, null, 2).replace(/\[\]\n\}$/, '[');
    const lines = clippings.map((clipping) => `    ${JSON.stringify(clipping)}`);
    return lines.length > 0 ? `${opening}\n${lines.join(',\n')}\n  ]\n}\n` : `${opening}]\n}\n`;
  },
};
