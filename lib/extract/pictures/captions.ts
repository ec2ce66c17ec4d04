import { boilerplateReason } from '../trim/boilerplate-reason';
import type { Item } from '../body/items';
import { squashed } from '../line-text';
import { type CaptionRank, captionRank } from './caption-rank';

/** How many lines one picture may have beneath it: description, credit. */
const mostLines = 2;

/**
 * Ties lines that describe a picture to it, whatever the page's way: `figcaption`, ▲, 图为, credit, small or centred
 * line. A plain short line counts where the page does so for most of its pictures.
 */
export function attachCaptions(items: readonly Item[]): void {
  const places = items.flatMap((item, at) => (item.kind === 'picture' && !item.removed ? [at] : []));
  const habit = plainHabit(places, items);
  for (const at of places) {
    const picture = items[at]!;
    const own = inFigure(picture, items.slice(Math.max(0, at - 6), at + 7));
    if (own.length > 0) own.forEach((line) => take(picture, line));
    else takeFollowing(at, items, habit);
    if (!picture.caption) takePreceding(at, items);
  }
}

function take(picture: Item, line: Item): void {
  const text = line.text.replace(/^[▲△▼▽↑↓]\s*/, '').trim();
  picture.caption = picture.caption ? `${picture.caption} ${text}` : text;
  line.removed = 'caption';
}

function inFigure(picture: Item, items: readonly Item[]): Item[] {
  const figure = picture.element.closest('figure');
  if (!figure || figure.querySelectorAll('img').length > 1) return [];
  return items.filter(
    (item) =>
      /\p{L}/u.test(item.text) &&
      !item.removed &&
      figure.contains(item.element) &&
      item.text.length <= 300 &&
      boilerplateReason(item.text) !== 'share, fold and tool bars',
  );
}

function takeFollowing(at: number, items: readonly Item[], habit: CaptionRank): void {
  const picture = items[at]!;
  for (let taken = 0, next = at + 1; taken < mostLines && next < items.length; next += 1) {
    const line = items[next]!;
    if (line.kind === 'picture' && line.removed) continue;
    const rank = sharesBox(picture, line) && rankOf(line) !== 'none' ? 'set' : rankOf(line);
    if (rank === 'none' || (rank === 'plain' && habit !== 'plain')) return;
    if (taken > 0 && rank !== 'sure' && !(rank === 'set' && creditOnly.test(picture.caption))) return;
    take(picture, line);
    taken += 1;
    if (rank === 'plain' || items[next + 1]?.kind === 'picture') return;
  }
}

const longestBoxed = 110;

/** Whether a box of the page holds this picture and this line and no other words: they were set as one. */
function sharesBox({ element }: Item, line: Item): boolean {
  const box = line.element.parentElement?.contains(element)
    ? line.element.parentElement
    : line.element.parentElement?.parentElement;
  if (!box?.contains(element) || line.text.length > longestBoxed) return false;
  return box.querySelectorAll('img').length === 1 && squashed(box.textContent ?? '') === squashed(line.text);
}

/** A first line that names the photographer alone: the description may follow. */
const creditOnly = /^(?:摄影|攝影|摄|图源|图片来源|图|圖|photo)[\s]*[:：/／丨|][^。]{1,16}$/i;

/** Some newsrooms set the marked line above the picture (▼). */
function takePreceding(at: number, items: readonly Item[]): void {
  const before = items[at - 1];
  if (!before || before.removed || before.text.length > 120) return;
  if (/^[▼▽↓]/.test(before.text) && !boilerplateReason(before.text)) take(items[at]!, before);
}

function rankOf(line: Item): CaptionRank {
  if (line.kind !== 'text' || line.removed) return 'none';
  if (!/\p{L}{2}/u.test(line.text)) return 'none';
  const rank = captionRank(line.element, line.text);
  return rank === 'sure' || (!line.field && !boilerplateReason(line.text)) ? rank : 'none';
}

/** Whether most of the page's pictures, three or more, are followed by a short line: then these are captions. */
function plainHabit(places: readonly number[], items: readonly Item[]): CaptionRank {
  const followed = places.filter((at) => {
    const next = items[at + 1];
    return next !== undefined && next.kind === 'text' && rankOf(next) !== 'none';
  });
  return followed.length >= 3 && followed.length * 3 >= places.length * 2 ? 'plain' : 'set';
}
