/**
 * A page as it was when the editor clipped it, in a document of its own: nothing done to it reaches the live page.
 * Frames and shadow roots are inlined, text that a reader cannot see is gone, pictures carry their real address.
 */
export type PageCopy = {
  readonly document: Document;
  /** The page's own address. */
  readonly address: string;
  /** What relative addresses on the page are relative to: its `<base>`, else its address. */
  readonly base: string;
  /** The title element's text. */
  readonly title: string;
  /** The language the page declares, BCP 47; empty where it declares none. */
  readonly language: string;
  /** The encoding the browser read it in, such as `GBK`. */
  readonly encoding: string;
  /** The markup as it was; empty where the page is too large to keep. */
  readonly html: string;
  /** The text of its inline scripts: publication times of WeChat, JSON-LD and the like stand there. */
  readonly scripts: readonly string[];
  /** What the editor has selected, in the copy; null where nothing is. */
  readonly selection: Range | null;
  /** Bounds that were reached while copying, in words. */
  readonly cuts: string[];
};
