import { boilerplateReason } from './boilerplate';
import type { Item } from './items';
import { junkWord } from './junk-names';
import { squashed } from './line-text';
import { countSigns } from './line-value';

/** A line of sentences that is the page's own and no link: what an article is made of. */
export const isProse = (item: Item): boolean =>
  item.text.length >= 24 && countSigns(item.text) > 0 && item.linked < 0.5;

/** Boxes inside the article that are named as page furniture and hold little of its prose. */
export function removeFurniture(items: readonly Item[], region: Element): void {
  const whole = proseOf(items);
  const verdicts = new Map<Element, string | null>();
  for (const item of items) {
    for (let at: Element | null = item.element; at && at !== region; at = at.parentElement) {
      if (!verdicts.has(at)) verdicts.set(at, furnitureWord(at, items, whole));
      const word = verdicts.get(at);
      if (word && !item.besides) item.removed = `box named ${word}`;
    }
  }
}

const proseOf = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + (isProse(item) ? item.text.length : 0), 0);

function furnitureWord(element: Element, items: readonly Item[], whole: number): string | null {
  const word = junkWord(element);
  if (!word) return null;
  const inside = proseOf(items.filter((item) => element.contains(item.element)));
  return inside * 4 < whole ? word : null;
}

/** Lines of newsroom habit: editors, source, disclaimers, promotion, share bars. */
export function removeLines(items: readonly Item[]): void {
  for (const item of items) {
    if (item.removed || item.kind === 'picture' || item.kind === 'table') continue;
    if (item.besides) item.removed = 'beside the text';
    else item.removed = boilerplateReason(item.text) ?? (/[\p{L}\p{N}]/u.test(item.text) ? '' : 'signs alone');
  }
}

const dated = /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|\d{1,2}:\d{2}/;
const labelled = /(?:来源|來源|稿源|作者|记者|記者|编辑|編輯|责编|时间|時間|日期|发布|發布|更新|浏览|点击|阅读|字号|字体|撰文|撰稿|供稿|审核|发稿)[\s　]*[:：(（]/;
const longestInfo = 140;

/** Before the first sentence: the headline once more, date, source and byline as info lines, links. */
export function removeHead(items: readonly Item[], headlines: readonly string[]): void {
  const titles = headlines.map(squashed).filter((title) => title.length >= 4);
  for (const item of items) {
    if (item.removed || item.kind === 'picture') continue;
    const reason = item.kind === 'table' ? '' : whyHead(item, titles);
    if (!reason && isProse(item)) return;
    item.removed = reason;
  }
}

/** A line with less of the headline than this may be the report's own. */
const leastRepeated = 0.6;

const repeats = (text: string, title: string): boolean =>
  (title.includes(text) && text.length >= title.length * leastRepeated) ||
  (!/[。；]/.test(text) && title.length >= 8 && text.includes(title) && text.length <= title.length * 1.6 + 8);

function whyHead(item: Item, titles: readonly string[]): string {
  const text = squashed(item.text);
  if (titles.some((title) => repeats(text, title))) return 'headline repeated';
  if (isInfo(item.text)) return 'info line';
  return item.linked > 0.6 && !isAttachment(item) ? 'links to other pages' : '';
}

const isInfo = (text: string): boolean =>
  text.length <= longestInfo && !/[。！？]/.test(text) && (labelled.test(text) || (dated.test(text) && text.length <= 60 && countSigns(text) <= 3));

const file = /\.(?:docx?|xlsx?|pdf|pptx?|zip|rar|wps|txt)(?:[?#]|$)/i;

const isAttachment = ({ element, text }: Item): boolean =>
  /附件/.test(text) || [...element.querySelectorAll('a[href]')].some((link) => file.test(link.getAttribute('href') ?? ''));

/** Links to other stories: lists of them, and lines that are one link and no sentence. Attachments stay. */
export function removeLinks(items: readonly Item[]): void {
  items.forEach((item, at) => {
    if (item.removed || !item.text || item.linked < 0.7) return;
    if (isAttachment(item)) return;
    const amongProse = isProse(items[at - 1] ?? item) && isProse(items[at + 1] ?? item);
    if (item.kind === 'list' || !amongProse || (item.text.length <= 60 && !/[。！？]$/.test(item.text)))
      item.removed = 'links to other pages';
  });
}

/** What ends an article: after one of these and the last sentence, nothing is the report's. */
const endings = new Set(['related stories', 'copyright or disclaimer', 'neighbouring articles', 'editors’ line', 'login', 'links to other pages', 'promotion of an account or app', 'site registration']);
/** What no photo of the report stands beneath. */
const noPhotosBelow = new Set(['related stories', 'promotion of an account or app', 'neighbouring articles', 'login', 'links to other pages']);

/** After the last sentence: short lines and pictures that follow an ending. */
export function removeTail(items: readonly Item[]): void {
  const last = items.findLastIndex((item) => !item.removed && isProse(item));
  let ended = '';
  for (const item of items.slice(last + 1)) {
    if (endings.has(item.removed)) ended = noPhotosBelow.has(ended) ? ended : item.removed;
    else if (ended && !item.removed && (item.kind !== 'picture' || noPhotosBelow.has(ended)) && item.kind !== 'table')
      item.removed = `after ${ended}`;
  }
}

const animated = /\.gif(?:[?#]|$)|mmbiz_gif|[?&](?:wx_fmt|tp)=gif/i;

/** Animations before the first and after the last line: “follow us” banners and closing ornaments of accounts. */
export function removeEdgeAnimations(items: readonly Item[]): void {
  const texts = items.flatMap((item, at) => (item.text && !item.removed ? [at] : []));
  items.forEach((item, at) => {
    const inside = at > (texts[0] ?? 0) && at < (texts.at(-1) ?? items.length);
    if (item.kind === 'picture' && !item.removed && !item.caption && !inside && animated.test(item.element.getAttribute('src') ?? ''))
      item.removed = 'animation at the article’s edge';
  });
}
