/** A file made by the page. */
type OfferedFile = {
  name: string;
  mediaType: string;
  content: Blob | string | Uint8Array<ArrayBuffer>;
};

/** Hands a file to the browser, which saves it where the reader keeps downloads. */
export function offerDownload({ name, mediaType, content }: OfferedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been dealt with; a minute is long enough for any disk.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
