import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  findByAddress,
  findByUrl,
  getBodies,
  getClipping,
  getClippings,
  listNaming,
} from '@/lib/store/clippings';
import { database } from '@/lib/store/database';
import { idOf, makeBody, makeClipping, timeOf } from '../../builders';
import { emptyLibrary, putClippings } from './library';

const address = 'https://news.example/story';
beforeEach(() =>
  putClippings(
    makeClipping(1, { canonicalUrl: address }),
    makeClipping(2, { canonicalUrl: address }),
    makeClipping(3, { canonicalUrl: address, binnedAt: timeOf(9) }),
  ),
);
afterEach(emptyLibrary);

test('rows come in the order asked, those that are gone left out', async () => {
  const rows = await getClippings([idOf(2), idOf(9), idOf(1)]);
  expect(rows.map(({ id }) => id)).toEqual([idOf(2), idOf(1)]);
  expect(await getClipping(idOf(9))).toBeUndefined();
});

test('clippings that name a hospital are found by any of its names, without those in the bin', async () => {
  const named = (name: string) => ({ hospitals: [{ name, aliases: [], primary: true }] });
  await putClippings(
    makeClipping(4, named('甲医院')),
    makeClipping(5, named('甲')),
    makeClipping(6, { ...named('甲'), binnedAt: timeOf(9) }),
  );
  expect((await listNaming(['甲医院', '甲'])).toSorted()).toEqual([idOf(4), idOf(5)]);
  expect(await listNaming([])).toEqual([]);
});

test('a damaged row is told and hides no other', async () => {
  await database.clippings.update(idOf(1), { headline: 7 as never });
  const [damaged, whole] = await getClippings([idOf(1), idOf(2)]);
  expect(damaged).toMatchObject({ id: idOf(1), damaged: true, row: { headline: 7 } });
  expect(whole).toEqual(makeClipping(2, { canonicalUrl: address }));
});

test('an address gives its newest clipping that is neither binned nor damaged', async () => {
  expect(await findByAddress(address)).toMatchObject({ id: idOf(2) });
  await database.clippings.update(idOf(2), { headline: 7 as never });
  expect(await findByAddress(address)).toMatchObject({ id: idOf(1) });
});

test.for([
  [`${address}?from=list#top`, idOf(2)],
  [address, idOf(2)],
  ['https://news.example/other', undefined],
] as const)('a tab at %s shows %s', async ([url, id]) => {
  expect((await findByUrl(url))?.id).toBe(id);
});

test('bodies keep the places of the ids', async () => {
  await database.bodies.put(makeBody(2));
  expect(await getBodies([idOf(1), idOf(2)])).toEqual([undefined, makeBody(2)]);
});
