import { readCreditLine } from '@/lib/text/read-credit-line';
import type { Item } from '../body/items';
import { furniture, isProse, proseOf } from './trim-items';

/** Readers' comments read like prose; so much of the report's own, in characters, stands before them. */
const leastBeforeComments = 0.5;

/** What readers wrote: all that stands behind the comments' label, where most of the prose stands before it. */
export function removeComments(items: readonly Item[]): void {
  const label = items.findIndex(({ removed }) => removed === 'comments');
  if (label < 0) return;
  const before = proseOf(items.slice(0, label));
  if (before < proseOf(items) * leastBeforeComments) return;
  for (const item of items.slice(label + 1)) item.removed ||= 'after comments';
}

/** What ends an article: after one of these and the last sentence, nothing is the report's. */
const endings = new Set([
  'related stories',
  'copyright or disclaimer',
  'neighbouring articles',
  'editors’ line',
  'login',
  'links to other pages',
  'promotion of an account or app',
  'site registration',
]);
/** What no photo of the report stands beneath. */
const noPhotosBelow = new Set([
  'related stories',
  'promotion of an account or app',
  'neighbouring articles',
  'login',
  'links to other pages',
]);

/** Who wrote, edited and approved is told last: what an account prints below is its own address and telephone. */
const signsOff = ({ field, text }: Item): boolean => field && readCreditLine(text).length > 0;

/** After the last sentence: short lines and pictures that follow an ending. */
export function removeTail(items: readonly Item[]): void {
  const last = items.findLastIndex((item) => !item.removed && isProse(item));
  let ended = '';
  for (const item of items.slice(last + 1)) {
    if (endings.has(item.removed) || item.removed.startsWith(furniture) || signsOff(item))
      ended = noPhotosBelow.has(ended) ? ended : item.removed;
    else if (
      ended &&
      !item.removed &&
      (item.kind !== 'picture' || noPhotosBelow.has(ended)) &&
      item.kind !== 'table'
    )
      item.removed = `after ${ended}`;
  }
}

const animated = /\.gif(?:[?#]|$)|mmbiz_gif|[?&](?:wx_fmt|tp)=gif/i;

/** Animations before the first and after the last line: “follow us” banners and closing ornaments of accounts. */
export function removeEdgeAnimations(items: readonly Item[]): void {
  const texts = items.flatMap((item, at) => (item.text && !item.removed ? [at] : []));
  items.forEach((item, at) => {
    const inside = at > (texts[0] ?? 0) && at < (texts.at(-1) ?? items.length);
    if (
      item.kind === 'picture' &&
      !item.removed &&
      !item.caption &&
      !inside &&
      animated.test(item.element.getAttribute('src') ?? '')
    )
      item.removed = 'animation at the article’s edge';
  });
}
