import { isWeChat } from './is-wechat';
import { markedBy, type Marks } from './named-elements';
import type { PageFacts } from './page-facts';
import { bare, type Reading } from './reading';

const metaNames = [
  'og:site_name',
  'sitename',
  'application-name',
  'apple-mobile-web-app-title',
  'twitter:site',
];
const logoMarks: Marks = { classes: /logo/i, selector: 'img[src*="logo" i][alt]' };
const holder =
  /(?:版权所有|版權所有|主办单位?|Copyright[^\p{Script=Han}]{0,40})[\s:：©]{0,4}([\p{Script=Han}A-Za-z（）()]{3,24}?)(?=[\s,，。;；]|$|未经|地址|版权)/u;

const owner = /^([\p{Script=Han}A-Za-z（）()]{3,20})\s?(?:版权所有|版權所有)/u;

/** Every name the page gives its site, surest first: meta elements, publisher, window title, logo, breadcrumb, imprint. */
export function siteNamesOf(
  { page, meta, structured, lines, named }: PageFacts,
  crumbs: readonly string[],
): Reading<string>[] {
  const names: Reading<string>[] = [];
  const add = (value: string | undefined | null, from: string, sure: number): void => {
    const name = (value ?? '').replace(/\s+/g, ' ').replace(/^@/, '').trim();
    if (name.length >= 2 && name.length <= 40 && /[\p{L}]{2}/u.test(name))
      names.push({ value: name, from, sure });
  };
  for (const name of metaNames) add(meta.get(name)?.[0], `meta ${name}`, name === 'twitter:site' ? 0.3 : 0.9);
  add(structured.publisher, 'JSON-LD publisher', 0.7);
  const account = page.document.querySelector('#js_name, .profile_nickname, strong.profile_nickname');
  if (isWeChat(page)) add(account ? `${account.textContent?.trim()}（微信公众号）` : '', 'WeChat account', 1);
  add(titleSite(page.title), 'window title', 0.6);
  const logo = markedBy(named, logoMarks)
    .map((element) => (element.matches('img[alt]') ? element : element.querySelector('img[alt]')))
    .find((picture) => picture !== null);
  add(logo?.getAttribute('alt'), 'logo', 0.5);
  add(
    crumbs.find((crumb) => !/首页|首頁|主页|home/i.test(crumb)),
    'breadcrumb',
    0.2,
  );
  for (const { text } of lines.slice(-25))
    add(holder.exec(text)?.[1] ?? owner.exec(text)?.[1], 'imprint', 0.4);
  return names
    .sort((one, other) => other.sure - one.sure)
    .filter(({ value }) => bare(value) !== bare('首页'));
}

const siteWord =
  /(?:网|網|在线|新闻|新聞|门户|日报|日報|晚报|时报|時報|都市报|周刊|杂志|数字报刊?|电子报刊?|数字版|电子版|客户端|官网|网站|政府|委员会|医院|醫院|大学|学院|报社|电视台|電視台|Daily|News|Times|Post)$/i;

/** `某某日报-数字报`: the second piece tells what kind of site it is. */
const digitalEdition = /^(?:数字报刊?|电子报刊?|数字版|电子版|數位報|多媒体版)$/;

/** The part of a window title that names the site: one that ends like a medium's or an institution's name, else the last. */
function titleSite(title: string): string {
  const pieces = title
    .split(/\s*(?:[_|｜丨]|\s[-–—]+\s|--+|[-–—](?=[^-–—]{2,40}$))\s*/)
    .map((piece) => piece.trim())
    .filter((piece) => !digitalEdition.test(piece));
  const named = pieces.filter((piece) => piece.length <= 16 && siteWord.test(piece));
  if (named.length > 0) return named.at(-1) ?? '';
  const last = pieces.at(-1) ?? '';
  return pieces.length > 1 && last.length <= 12 ? last : '';
}
