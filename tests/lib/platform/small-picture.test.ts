import { afterEach, expect, test, vi } from 'vitest';
import { smallPicture } from '@/lib/platform/small-picture';

afterEach(() => vi.unstubAllGlobals());

test('a picture is decoded to the width asked for', async () => {
  const decode = vi.fn(async (_: Blob, options: ImageBitmapOptions) => ({ width: options.resizeWidth }));
  vi.stubGlobal('createImageBitmap', decode);
  const blob = new Blob(['picture']);
  expect(await smallPicture(blob, 144)).toEqual({ width: 144 });
  expect(decode).toHaveBeenCalledWith(blob, expect.objectContaining({ resizeWidth: 144 }));
});

test('what cannot be decoded is no picture', async () => {
  vi.stubGlobal('createImageBitmap', async () => {
    throw new DOMException('The source image could not be decoded.', 'InvalidStateError');
  });
  expect(await smallPicture(new Blob(['<svg/>']), 144)).toBeUndefined();
});
