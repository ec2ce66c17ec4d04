import { absolute } from './absolute-address';
import { pictureSize } from './body-tree';
import type { Item } from './items';

/** Smaller than this in either direction (CSS pixels) is an icon, a rule or a counter. */
const smallest = 60;

const iconName = /(?:^|[/_.-])(?:icon|ico|logo|avatar|touxiang|qr(?:code)?|ewm|erweima|weixin|wechat|weibo|share|btn|button|arrow|dot|line|blank|spacer|loading|placeholder|emoji|smiley|face|badge|banner|adv?|guanggao|print|zoom|close|play|more|home|back|top|app[_-]?download)(?:[/_.\-\d]|$)/i;
const fileIcon = /\/(?:fileicon|filetypeimages?|icon_(?:doc|pdf|xls|ppt|rar|zip))|icon_(?:doc|docx|pdf|xls|xlsx|ppt|pptx|rar|zip|txt)\.(?:gif|png)/i;
const codeAlt = /二维码|二維碼|公众号|微信号|扫码|扫一扫|logo|头像|图标|QR ?code/i;

/** Marks pictures that are no photos of the report: icons, codes to scan, counters, twins of the one before. */
export function dropPictures(items: readonly Item[], base: string): void {
  const seen = new Set<string>();
  for (const item of items) {
    if (item.kind !== 'picture' || item.removed) continue;
    item.removed = whyNoPhoto(item.element, base, seen);
  }
}

function whyNoPhoto(picture: Element, base: string, seen: Set<string>): string {
  const src = absolute(picture.getAttribute('src'), base);
  if (!src) return 'no address';
  if (seen.has(src)) return 'shown before';
  const { width, height } = statedSize(picture);
  if ((width && width < smallest) || (height && height < smallest)) return 'too small';
  const name = src.startsWith('data:') ? '' : new URL(src).pathname;
  if (iconName.test(name.split('/').at(-1) ?? '') || fileIcon.test(name)) return 'named as an icon';
  if (/\.svg$/i.test(name)) return 'a drawing of the page';
  if (codeAlt.test(`${picture.getAttribute('alt') ?? ''} ${picture.getAttribute('title') ?? ''}`)) return 'code, logo or avatar';
  seen.add(src);
  return '';
}

/** The size the page states for a picture, else the size of the file. */
function statedSize(picture: Element): { width: number; height: number } {
  const loaded = pictureSize(picture);
  const style = picture.getAttribute('style') ?? '';
  const of = (name: string): number => {
    const written = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([\\d.]+)px`, 'i').exec(style)?.[1];
    return Number(written ?? '') || parseInt(picture.getAttribute(name) ?? '', 10) || 0;
  };
  return { width: of('width') || loaded.width, height: of('height') || loaded.height };
}
