import type { ClippingsFile } from '@/lib/schema/export';

/** What a file may show that its clippings do not carry themselves. */
export type ExportOptions = {
  /** Name of what is handed in, for the head of one file over several clippings; empty where there is none. */
  title?: string;
  /** Zone of the days in front matter and file names, an IANA name; China's one zone where not given. */
  timeZone?: string;
  /** Names of topics and genres by id; an id without a name stands for itself. */
  names?: Readonly<Record<string, string>>;
};

/** A format clippings are handed in: text is UTF-8, bytes are the file as it is. Writes the same for the same arguments. */
export type Exporter = {
  id: string;
  /** Without a dot. */
  extension: string;
  mediaType: string;
  write: (file: ClippingsFile, options?: ExportOptions) => string | Uint8Array<ArrayBuffer>;
};
