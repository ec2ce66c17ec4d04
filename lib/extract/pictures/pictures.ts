import { absolute } from '../absolute-address';
import type { Item } from '../body/items';
import { squashed } from '../line-text';
import { linkedTo } from '../body/wrap-lines';
import { pictureSize, stated } from './picture-size';

/** Smaller than this in either direction (CSS pixels) is an icon, a rule or a counter. */
const smallest = 60;

/** As many as `captureLimits.pictures` of the schema, which would bring zod into the page. */
const mostPictures = 2000;

/** A picture wider than this many times its height is a rule or a banner. */
const widest = 5.5;

const iconName =
  /(?:^|[/_.-])(?:icons?|ico|logo\d*|avatar|touxiang|qr(?:code)?|ewm|erweima|weixin|wechat|wx|wb|weibo|share|btn|button|arrow|dot|line|blank|spacer|loading|placeholder|emoji|smiley|face|badge|banner|adv?|guanggao|print|zoom|close|play|more|home|back|top|next|prev|page|photo-?album|app[_-]?download|dianzan|zan|gzh|fenxiang)(?:[/_.\-\d]|$)/i;
const fileIcon =
  /\/(?:fileicon|filetypeimages?|icon_(?:doc|pdf|xls|ppt|rar|zip))|icon_(?:doc|docx|pdf|xls|xlsx|ppt|pptx|rar|zip|txt)\.(?:gif|png)/i;
const iconFolder =
  /\/(?:icons?|emojis?|emoticons?|smil(?:ey|ies)|avatars?|logos?|css\d*|skins?|qrcodes?|sharing)\//i;
const codeAlt = /二维码|二維碼|公众号|公眾號|微信号|扫码|扫一扫|logo|头像|图标|QR ?code|参与互动|广告/i;
const sizeInName = /[_-]w(\d{1,5})_h(\d{1,5})\b|[_-](\d{1,4})[x×](\d{1,4})(?=\.\w{3,4}$)/i;

/** Marks pictures that are no photos of the report: icons, codes to scan, advertisements, counters, twins. */
export function dropPictures(items: readonly Item[], base: string): void {
  const seen = new Set<string>();
  let kept = 0;
  for (const item of items) {
    if (item.kind !== 'picture' || item.removed) continue;
    item.removed =
      kept >= mostPictures ? 'more pictures than a clip holds' : whyNoPhoto(item.element, base, seen);
    if (!item.removed) kept += 1;
  }
}

function whyNoPhoto(picture: Element, base: string, seen: Set<string>): string {
  const src = absolute(picture.getAttribute('src'), base);
  if (!src || /^[^./]{1,12}$/.test(picture.getAttribute('src') ?? '')) return 'no address';
  const twin = src.replace(/[?#].*$/, '') || src;
  const key = twin.length > 30 ? twin : src;
  if (seen.has(key) || seen.has(src)) return 'shown before';
  if (isSmall(picture, src)) return 'too small';
  const name = src.startsWith('data:') ? '' : new URL(src).pathname;
  if (iconName.test(name.split('/').at(-1) ?? '') || fileIcon.test(name) || iconFolder.test(name))
    return 'named as an icon';
  if (/\.svg$/i.test(name)) return 'a drawing of the page';
  if (codeAlt.test(`${picture.getAttribute('alt') ?? ''} ${picture.getAttribute('title') ?? ''}`))
    return 'code, logo or avatar';
  if (portraysWriter(picture)) return 'portrait of the writer';
  const advert = advertReason(picture, src, base);
  if (advert) return advert;
  seen.add(src).add(key);
  return '';
}

const writerCard = /(?:^|[-_ ])(?:author|writer|avatar|userpic|user-pic|headimg|touxiang)(?:[-_ ]|$)/i;

/** A box named after the writer with a picture and hardly a word is a card with a portrait. */
function portraysWriter(picture: Element): boolean {
  let box = picture.parentElement;
  for (let up = 0; up < 3 && box; up += 1, box = box.parentElement) {
    const named = writerCard.test(box.className) || writerCard.test(box.id);
    if (named && squashed(box.textContent ?? '').length <= 60) return true;
  }
  return false;
}

/** A picture that leads to another site, or an animated one that leads anywhere, is an advertisement. */
function advertReason(picture: Element, src: string, base: string): string {
  const target = absolute(
    picture.getAttribute(linkedTo) ?? picture.closest('a')?.getAttribute('href') ?? null,
    base,
  );
  if (!target || target === src || /\.(?:jpe?g|png|gif|webp|bmp)(?:[?#]|$)/i.test(target)) return '';
  if (/\.gif(?:[?#]|$)/i.test(src)) return 'animated link';
  const site = (address: string): string => new URL(address).hostname.split('.').slice(-3).join('.');
  const ours = [site(base), src.startsWith('data:') ? '' : site(src)].map((host) =>
    host.split('.').slice(-2).join('.'),
  );
  return ours.includes(site(target).split('.').slice(-2).join('.')) ? '' : 'link to another site';
}

function isSmall(picture: Element, src: string): boolean {
  const sides = [stated(picture, 'width'), stated(picture, 'height')];
  if (sides.some((size) => size > 0 && size < smallest)) return true;
  const named = (sizeInName.exec(src) ?? []).slice(1).filter(Boolean).map(Number);
  if (named.some((size) => size < smallest)) return true;
  const { width, height } = pictureSize(picture);
  if (height > 0 && width > height * widest) return true;
  if (!width || !height || (width >= smallest && height >= smallest)) return false;
  return width < 8 || height < 8 || !standsAlone(picture);
}

/** A small picture that a centred paragraph holds alone is shown for its own sake. */
function standsAlone(picture: Element): boolean {
  const line = picture.closest('p,div,center');
  if (!line || squashed(line.textContent ?? '') !== '') return false;
  return (
    /text-align\s*:\s*center/i.test(line.getAttribute('style') ?? '') ||
    line.getAttribute('align') === 'center'
  );
}
