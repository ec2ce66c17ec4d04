/** What is shown of a report's pictures. */
export type ShownPictures = {
  /** Where a picture is shown from; null where it is not shown, undefined while that is not known. */
  addressOf: (src: string) => string | null | undefined;
  /** Shows a picture from where it was printed. */
  load?: (src: string) => void;
};
