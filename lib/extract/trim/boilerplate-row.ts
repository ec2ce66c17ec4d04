/** A kind of line that stands around an article on Chinese news pages, and why such a line leaves the body. */
export type Boilerplate = {
  readonly reason: string;
  /** The longest line, in characters, the habit is known with; a longer one is prose that happens to say so. */
  readonly longest: number;
  readonly patterns: readonly RegExp[];
};

/** The whole line, its beginning, or a part of it; lines come in lower case and without marks at their ends. */
export const line = (body: string): RegExp => new RegExp(`^(?:${body})$`);
export const start = (body: string): RegExp => new RegExp(`^(?:${body})`);
export const part = (body: string): RegExp => new RegExp(body);
