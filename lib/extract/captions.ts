import type { Item } from './items';
import { countSigns } from './line-value';

/** The longest line that is taken for a caption because of where it stands. */
const longest = 90;

const marked = /^[▲△▼▽↑↓◎☝●■]\s*|^(?:图|圖)(?:[①-⑳\d一二三四五六七八九十]{1,3}[:：\s.、]|为|為|说|片?说明|[:：/／])|^(?:▲|△)?(?:上|下|左|右)?图(?:[:：]|为|是)/;
const credited = /[(（【](?:[^()（）【】]{0,20}(?:摄|攝|供图|供圖|提供|资料图|資料圖|图源|制图)|(?:图|圖|摄影|攝影|图片来源|来源|資料圖片|资料图片|photo)[^()（）【】]{0,30})[)）】]\s*$|(?:摄|攝|供图)$|^(?:图片来源|图源|图|圖|摄影|攝影|photo)[\s]*[:：/／丨|].{1,40}$/i;

/** Ties lines that describe a picture to it, whatever the page's way: `figcaption`, ▲, 图为, small or centred line. */
export function attachCaptions(items: readonly Item[]): void {
  items.forEach((picture, at) => {
    if (picture.kind !== 'picture' || picture.removed) return;
    const own = figureCaption(picture, items);
    if (own) return take(picture, own);
    const next = items.slice(at + 1).find((item) => !item.removed || item.kind !== 'picture');
    if (next && isCaption(next, items[items.indexOf(next) + 1])) take(picture, next);
  });
}

function take(picture: Item, line: Item): void {
  picture.caption = line.text.replace(/^[▲△▼▽↑↓]\s*/, '');
  line.removed = 'caption';
}

function figureCaption(picture: Item, items: readonly Item[]): Item | undefined {
  const figure = picture.element.closest('figure');
  if (!figure) return undefined;
  return items.find((item) => item.text && !item.removed && figure.contains(item.element));
}

function isCaption(item: Item, _after: Item | undefined): boolean {
  if (item.kind !== 'text' || item.removed || item.text.length > 200) return false;
  if (marked.test(item.text) || credited.test(item.text)) return true;
  if (item.text.length > longest) return false;
  return stands(item) && !/[。！？]$/.test(item.text.slice(0, -1)) && countSigns(item.text) <= 4;
}

/** Whether a line is set like a caption: centred, small, or grey. */
function stands({ element }: Item): boolean {
  if (element.querySelector('strong,b,h1,h2,h3') || element.closest('strong,b')) return false;
  for (let at: Element | null = element, level = 0; at && level < 3; at = at.parentElement, level += 1) {
    const style = at.getAttribute('style') ?? '';
    if (/text-align\s*:\s*center/i.test(style) || at.getAttribute('align') === 'center' || at.nodeName === 'CENTER') return true;
    if (/caption|pic-?(?:text|desc|note|title|info)|img-?(?:desc|note|text|title)|photo-?(?:desc|text)|tuzhu|zhushi/i.test(at.className)) return true;
    if (at.nodeName === 'SMALL' || at.nodeName === 'FIGCAPTION') return true;
  }
  return element.querySelector('small,font[size="1"],font[size="2"]') !== null;
}
