/** A sign of a genre: where it may stand, how it looks, how much it says. `body` is searched in the whole text. */
export type GenreMark = {
  genre: string;
  place: 'head' | 'column' | 'byline' | 'headline' | 'opening' | 'body' | 'url' | 'closing';
  pattern: RegExp;
  weight: number;
  /** In the body every further hit adds as much again, up to this many. */
  most?: number;
};
