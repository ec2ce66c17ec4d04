/**
 * A picture decoded to fit a width in device pixels, off the page's thread; undefined where the browser cannot decode
 * it. A list of photographs kept at their full size would take gigabytes.
 */
export async function smallPicture(blob: Blob, width: number): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(blob, { resizeWidth: width, resizeQuality: 'medium' });
  } catch {
    // Vector pictures without a size, and files that are no pictures, are not decoded.
    return undefined;
  }
}
