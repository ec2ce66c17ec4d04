import { boilerplateReason } from '../trim/boilerplate-reason';

/** What ends a sentence or divides it; a colon or a quotation mark alone stands in labels too. */
const sentenceSign = /[，。！？；、…]|[a-z][,.!?;](?:\s|$|[a-z"”])/i;

/** A site's foot names where it is; a notice does so too, but is no article for that. */
const contact = /(?:地址|邮编|郵編|电话|電話|传真|傳真|邮箱|郵箱|e-?mail)[:：]/i;

export const han = /\p{Script=Han}/u;

/** What one line speaks for (`good`) and against (`bad`) its being part of an article, in characters. */
type LineValue = { good: number; bad: number };

const sentenceSigns = /[，。！？；、：“”「」…,.!?;]/g;

/** The signs without which a line is a label or a heading: Chinese prose has one in twenty characters. */
export const countSigns = (text: string): number => text.match(sentenceSigns)?.length ?? 0;

/** Values a line of `text` of which `linked` characters are links. */
export function lineValue(text: string, linked: number, chinese: boolean): LineValue {
  const size = text.length;
  if (size === 0) return { good: 0, bad: 0 };
  if (linked * 2 > size) return { good: 0, bad: 8 + linked };
  if (size < 12)
    return linked === 0 && size >= 6 && /[。！？]$/.test(text) ? { good: size, bad: 0 } : { good: 0, bad: 1 };
  if (size <= 160 && boilerplateReason(text)) return { good: 0, bad: 8 };
  if (chinese && size >= 12 && !han.test(text)) return { good: 0, bad: 2 };
  if (size < 100 && contact.test(text)) return { good: 0, bad: 4 };
  if (size >= 12 && (sentenceSign.test(text) || size >= 60)) return { good: size - linked, bad: 0 };
  if (size >= 25) return { good: size / 2, bad: 0 };
  return { good: 0, bad: 1 };
}
