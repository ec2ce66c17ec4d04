/** A document as every engine gets it: numbered from 0, the newest last; its words packed and folded. */
export type Document = { number: number; text: string };

/** What an engine answers: the newest hits as soon as it knows them, then how many there are. All hits are right. */
export type Search = (
  words: readonly string[],
  onFirst: (numbers: readonly number[]) => void,
) => Promise<number>;

/** A way to search texts. Documents come in portions of a thousand; one that is added later comes alone. */
export type Engine = {
  add: (documents: readonly Document[]) => Promise<void>;
  /** All documents are there; what is still to be written is written now. */
  finish: () => Promise<void>;
  search: Search;
};

/** A screen of hits. */
export const screen = 60;

/** The document's number as an id that sorts like it, as clippings' ids do. */
export const idOf = (number: number): string =>
  `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
export const numberOf = (id: string): number => Number.parseInt(id.slice(-12), 16);
