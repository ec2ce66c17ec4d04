import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { PictureState } from '@/lib/schema/picture-file';
import { database } from '@/lib/store/database';
import { pictureBlob, thumbnailHash } from '@/lib/store/thumbnails';
import { idOf } from '../../builders';
import { emptyLibrary } from './library';

afterEach(emptyLibrary);

const link = (n: number, src: string, state: PictureState) => ({
  clippingId: idOf(n),
  src,
  state,
  hash: state === 'kept' ? `hash of ${src}` : '',
  reason: '',
});

test.for([
  ['its first picture where that is kept', 1, 'b.jpg', 'hash of b.jpg'],
  ['any kept picture where the first is not', 1, 'd.jpg', 'hash of a.jpg'],
  ['none where none is kept', 2, 'a.jpg', ''],
  ['none of another clipping', 3, 'a.jpg', ''],
] as const)('a clipping is stood for by %s', async ([, n, src, hash]) => {
  await database.pictureLinks.bulkPut([
    link(1, 'a.jpg', 'kept'),
    link(1, 'b.jpg', 'kept'),
    link(1, 'd.jpg', 'failed'),
    link(2, 'a.jpg', 'waiting'),
  ]);
  expect(await thumbnailHash(idOf(n), src)).toBe(hash);
});

test('a kept picture comes as its bytes in its type', async () => {
  await database.pictures.put({ hash: 'h', type: 'image/png', bytes: new Uint8Array([1, 2, 3]) });
  const blob = await pictureBlob('h');
  expect(blob?.type).toBe('image/png');
  expect([...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))]).toEqual([1, 2, 3]);
  expect(await pictureBlob('gone')).toBeUndefined();
});
