import type { Item } from '../body/items';
import { junkWord } from '../article/junk-names';
import { squashed } from '../line-text';
import { countSigns } from '../article/line-value';
import { boilerplateReason } from './boilerplate-reason';

/** A line of sentences that is the page's own and no link: what an article is made of. */
export const isProse = (item: Item): boolean =>
  item.text.length >= 24 && countSigns(item.text) > 0 && item.linked < 0.5;

/** How the reason begins why a named box left the body. */
export const furniture = 'box named ';

/** Boxes inside the article that are named as page furniture and hold little of its prose. */
export function removeFurniture(items: readonly Item[], region: Element): void {
  const whole = proseOf(items);
  const verdicts = new Map<Element, string | null>();
  for (const item of items) {
    for (let at: Element | null = item.element; at && at !== region; at = at.parentElement) {
      if (!verdicts.has(at)) verdicts.set(at, furnitureWord(at, items, whole));
      const word = verdicts.get(at);
      if (word && !item.besides) item.removed = `${furniture}${word}`;
    }
  }
}

/** Characters of prose among these items. */
export const proseOf = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + (isProse(item) ? item.text.length : 0), 0);

function furnitureWord(element: Element, items: readonly Item[], whole: number): string | null {
  const word = junkWord(element);
  if (!word) return null;
  const inside = proseOf(items.filter((item) => element.contains(item.element)));
  return inside * 4 < whole ? word : null;
}

/** “(原载某报 …)” closes a reprint as part of its text, whoever it names. */
const reprintNote = /^[（(]\s?原[载載刊]/;

/** Lines of newsroom habit: editors, source, disclaimers, promotion, share bars. */
export function removeLines(items: readonly Item[]): void {
  for (const item of items) {
    if (item.removed || item.kind === 'picture') continue;
    if (item.kind === 'table' && !item.besides) continue;
    if (item.field && !reprintNote.test(item.text)) item.removed = 'read as a field';
    else if (item.besides) item.removed = 'beside the text';
    else
      item.removed = boilerplateReason(item.text) ?? (/[\p{L}\p{N}]/u.test(item.text) ? '' : 'signs alone');
  }
}

const dated = /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|\d{1,2}:\d{2}/;
const labelled =
  /(?:来源|來源|稿源|作者|记者|記者|编辑|編輯|责编|时间|時間|日期|发布|發布|更新|浏览|点击|阅读|字号|字体|撰文|撰稿|供稿|审核|发稿)[\s　]*[:：(（]/;
const longestInfo = 140;

/** Notices of a line or two have sentences shorter than prose. */
const shortSentence = /^.{9,}[。！？]$/;

/** Before the first sentence: the headline once more, date, source and byline as info lines, links. */
export function removeHead(
  items: readonly Item[],
  headlines: readonly string[],
  names: readonly string[],
): void {
  const titles = headlines.map(squashed).filter((title) => title.length >= 4);
  for (const item of items) {
    if (item.removed || item.field || item.kind === 'picture') continue;
    const reason =
      item.kind === 'table' ? '' : whyHead(item, titles) || (isSigned(item.text, names) ? 'byline' : '');
    if (!reason && (isProse(item) || shortSentence.test(item.text))) return;
    item.removed = reason;
  }
}

const longestSignature = 40;

/** A line that gives an author's post and name, as speeches and addresses print it under the headline. */
const isSigned = (text: string, names: readonly string[]): boolean =>
  text.length <= longestSignature &&
  !/[，。！？；：]/.test(text) &&
  names.some((name) => name.length >= 2 && squashed(text).endsWith(squashed(name)));

/** A line with less of the headline than this may be the report's own. */
const leastRepeated = 0.6;

const repeats = (text: string, title: string): boolean =>
  (title.includes(text) && text.length >= title.length * leastRepeated) ||
  (!/[。；]/.test(text) &&
    title.length >= 8 &&
    text.includes(title) &&
    text.length <= title.length * 1.6 + 8);

function whyHead(item: Item, titles: readonly string[]): string {
  const text = squashed(item.text);
  if (titles.some((title) => repeats(text, title))) return 'headline repeated';
  if (isInfo(item.text)) return 'info line';
  return item.linked > 0.6 && !isAttachment(item) ? 'links to other pages' : '';
}

const isInfo = (text: string): boolean =>
  text.length <= longestInfo &&
  !/^(?:图|圖|照)片?(?:来源|來源|源|片)/.test(text) &&
  !/[。！？]/.test(text) &&
  (labelled.test(text) || (dated.test(text) && text.length <= 60 && countSigns(text) <= 3));

const file = /\.(?:docx?|xlsx?|pdf|pptx?|zip|rar|wps|txt)(?:[?#]|$)/i;

const isAttachment = ({ element, text }: Item): boolean =>
  /附件/.test(text) ||
  [...element.querySelectorAll('a[href]')].some((link) => file.test(link.getAttribute('href') ?? ''));

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
