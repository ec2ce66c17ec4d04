import type { ClippingsFile, ExportedClipping } from '@/lib/schema/export';

/** What a file may show that its clippings do not carry themselves. */
export type ExportOptions = {
  /** Name of what is handed in, for the head of one file over several clippings; empty where there is none. */
  title?: string;
  /** Zone of the days in front matter and file names, an IANA name; China's one zone where not given. */
  timeZone?: string;
  /** Names of topics and genres by id; an id without a name stands for itself. */
  names?: Readonly<Record<string, string>>;
};

/** A piece of a file: text is UTF-8, bytes are as they are. */
export type Part = string | Uint8Array<ArrayBuffer>;

/** Writes one file over any number of clippings, a portion at a time, so that none but the portion is held in memory. */
export type PortionWriter = {
  /** What a portion adds behind those before it. */
  add: (clippings: readonly ExportedClipping[]) => Part;
  /** What stands before and behind all that was added; `file` is the same file without its clippings. */
  close: (file: ClippingsFile) => { opening: Part; ending: Part };
};

/** A format clippings are handed in. Writes the same for the same arguments. */
export type Exporter = {
  id: string;
  /** Without a dot. */
  extension: string;
  mediaType: string;
  write: (file: ClippingsFile, options?: ExportOptions) => Part;
  /** The same file over several clippings in portions; `exportedAt` is the instant the file bears, ISO 8601. */
  begin: (exportedAt: string, options?: ExportOptions) => PortionWriter;
};

/** A whole file in pieces, by what writes it in portions. */
export function partsOf(begin: Exporter['begin'], file: ClippingsFile, options: ExportOptions = {}): Part[] {
  const { add, close } = begin(file.exportedAt, options);
  const added = add(file.clippings);
  const { opening, ending } = close({ ...file, clippings: [] });
  return [opening, added, ending];
}
