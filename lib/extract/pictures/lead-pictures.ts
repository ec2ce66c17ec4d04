import { type Item, itemsOf } from '../body/items';
import { junkWord } from '../article/junk-names';
import { squashed } from '../line-text';
import { linkShare } from '../link-share';
import { wrapLines } from '../body/wrap-lines';

/** How many boxes around the text are searched for its pictures. */
const levels = 12;
/** A box beside the text with more words than this per picture is no gallery of the article. */
const wordsPerPicture = 160;

/**
 * Pictures that belong to the article but stand outside its text: between headline and text, as many newsrooms set the
 * first picture or the gallery (Founder's digital papers, Hong Kong and Taiwan media), with the lines beneath them.
 */
export function leadPictures(region: Element, headline: Element | null, main: string): Item[] {
  const found: Item[] = [];
  let at: Element = region;
  for (let level = 0; level < levels && at.parentElement && at.nodeName !== 'BODY'; level += 1) {
    const passed = headline !== null && at.contains(headline);
    if (passed || junkWord(at)) break;
    const before: Element[] = [];
    for (let beside = at.previousElementSibling; beside; beside = beside.previousElementSibling) {
      if (headline && (beside === headline || beside.contains(headline))) {
        if (beside !== headline) before.unshift(...after(headline, beside));
        break;
      }
      before.unshift(beside);
    }
    if (headline || level < 2) found.unshift(...before.flatMap(pictureItems));
    at = at.parentElement;
  }
  if (main && !found.some((item) => fileName(item.element) === main))
    found.unshift(...shownAbove(region, main));
  return withoutTwins(found);
}

const strip =
  '[class*="thumb" i],[class*="carou" i],[class*="small" i],[id*="thumb" i],[class*="pagination" i]';

/** A strip of small twins leads through a gallery: its pictures are the gallery's. */
function withoutTwins(items: readonly Item[]): Item[] {
  const inStrip = (item: Item): boolean => item.element.closest(strip) !== null;
  const large = items.some((item) => item.kind === 'picture' && !inStrip(item));
  return large ? items.filter((item) => !inStrip(item)) : [...items];
}

/** The elements of a box that follow `mark` in it, outermost first. */
function after(mark: Element, box: Element): Element[] {
  const following: Element[] = [];
  for (let at: Element = mark; at !== box && at.parentElement; at = at.parentElement)
    for (let beside = at.nextElementSibling; beside; beside = beside.nextElementSibling)
      following.push(beside);
  return following;
}

/** Outside the text, drawings and animations are the page's own. */
function isPhoto(picture: Element): boolean {
  const address = picture.getAttribute('src') ?? '';
  if (/\.gif(?:[?#]|$)/i.test(address)) return false;
  if (!/\.png(?:[?#]|$)/i.test(address)) return true;
  return picture.closest('figure,picture') !== null || (picture.getAttribute('alt') ?? '').length >= 6;
}

function pictureItems(box: Element): Item[] {
  const pictures = box.nodeName === 'IMG' ? 1 : box.querySelectorAll('img').length;
  if (pictures === 0 || junkWord(box)) return [];
  // One picture in a link with its caption opens larger; several linked ones are other stories.
  const opensLarger = pictures === 1 && box.querySelectorAll('a').length === 1;
  if (squashed(box.textContent ?? '').length > wordsPerPicture * pictures) return [];
  if (!opensLarger && linkShare(box) > 0.5) return [];
  wrapLines(box);
  const items = itemsOf(box)
    .filter((item) => item.kind !== 'picture' || isPhoto(item.element))
    .filter((item) => !item.element.closest('nav,header,footer,aside') || box.closest('header') !== null);
  return items.map((item) => (item.kind === 'picture' ? item : { ...item, besides: true }));
}

const fileName = (picture: Element): string => nameIn(picture.getAttribute('src') ?? '');
const nameIn = (address: string): string =>
  (
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? ''
  ).toLowerCase();

/** File name of the picture that the page gives to those who share it (Open Graph); empty where none. */
export function mainPicture(document: Document): string {
  const meta = document.querySelector(
    'meta[property="og:image"],meta[name="og:image"],meta[name="twitter:image"]',
  );
  const name = nameIn(meta?.getAttribute('content') ?? '');
  return name.length >= 6 && !/logo|default|share|icon/i.test(name) ? name : '';
}

/** The page's main picture where it stands above the headline, outside the text. */
function shownAbove(region: Element, main: string): Item[] {
  if ([...region.querySelectorAll('img')].some((picture) => fileName(picture) === main)) return [];
  let box: Element | null = region;
  for (
    let level = 0;
    level < levels && box?.parentElement && box.parentElement.nodeName !== 'BODY';
    level += 1
  )
    box = box.parentElement;
  const picture = [...(box?.querySelectorAll('img') ?? [])].find((one) => fileName(one) === main);
  if (!picture || (picture.compareDocumentPosition(region) & 4) === 0 || picture.closest('aside,nav,li'))
    return [];
  return itemsOf(picture);
}
