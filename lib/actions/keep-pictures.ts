import { sha256 } from '@/lib/platform/digest';
import { type FetchedPicture, fetchPicture, fetchPictureFrom } from '@/lib/platform/fetch-picture';
import { mayFetch } from '@/lib/platform/host-permissions';
import type { PictureLink } from '@/lib/schema/picture-file';
import { getClipping } from '@/lib/store/clippings';
import { isDamaged } from '@/lib/store/clipping-row';
import { keepPicture, listWantedPictures, markPicture } from '@/lib/store/pictures';
import { pictureFailure } from '@/lib/text/picture-failure';

/** Statuses with which hosts refuse pictures to strangers. */
const hotLinkRefusal = /^HTTP (?:401|403|404)$|^not a picture/;

/**
 * Tries a picture the ways hosts allow: without a referrer, then as from its own site, then as from the article.
 * A picture written into the page needs no network.
 */
async function fetchAnyWay(src: string, article: string): Promise<FetchedPicture> {
  let fetched = await fetchPicture(src);
  if (src.startsWith('data:')) return fetched;
  for (const referrer of [`${new URL(src).origin}/`, article]) {
    if (fetched.ok || !hotLinkRefusal.test(fetched.reason)) return fetched;
    fetched = await fetchPictureFrom(src, referrer);
  }
  return fetched;
}

/** Keeps a picture, or notes why not; answers with what kept it from being kept, empty where nothing is to be tried again. */
async function keepOne(link: PictureLink, article: string): Promise<string> {
  if (!link.src.startsWith('data:') && !(await mayFetch(link.src))) {
    await markPicture(link, 'not-permitted', '');
    return '';
  }
  const fetched = await fetchAnyWay(link.src, article);
  if (!fetched.ok) {
    await markPicture(link, 'failed', fetched.reason);
    return pictureFailure({ ...link, state: 'failed', reason: fetched.reason }) ?? '';
  }
  const { type, bytes } = fetched;
  await keepPicture(link, { hash: await sha256(bytes), type, bytes });
  return '';
}

/**
 * Keeps a clipping's pictures, those not kept yet; answers with the reason to try again, how many failed and of what,
 * empty when all is settled.
 */
export async function keepPictures(clippingId: string): Promise<string> {
  const clipping = await getClipping(clippingId);
  if (!clipping) return '';
  const article = isDamaged(clipping) ? '' : clipping.url;
  const results = [];
  for (const link of await listWantedPictures(clippingId)) results.push(await keepOne(link, article));
  const failures = results.filter((result) => result !== '');
  if (failures.length === 0) return '';
  return `${failures.length} / ${results.length}: ${[...new Set(failures)].join(', ')}`;
}
