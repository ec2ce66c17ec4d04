import { lengthOf } from '@/lib/text/page-furniture';

/** Signs that open a caption line in newspapers and on accounts, and the words that open one in print. */
const captionSign =
  /^\s*(?:[▲△▼▽◆◇■□●○★☆↑↓←→▴▵]|图\s*(?:为|片|[①-⑩\d一二三四五六七八九十]{1,3}\s*[:：为])|[（(](?:资料)?图片?[）)])/;
const photoCredit = /(?:[\u4e00-\u9fff]{2,4}\s?摄|摄影\s*[:：/]?\s*[\u4e00-\u9fff]{2,4})[)）。]?$/;

/** Marks of a printed heading: Markdown signs and the enumerators of official writing (GB/T 9704: 一、（一）1.). */
const headingMark =
  /^(?:#{1,6}\s*|[一二三四五六七八九十]{1,3}\s*、\s*|[（(][一二三四五六七八九十]{1,3}[）)]\s*|\d{1,2}\s*[.．、]\s*(?!\d)|第[一二三四五六七八九十]{1,2}[章节部]分?\s*|[①-⑩]\s*|0[1-9]\s*|[◆■●▌▍]\s*)/;

/** Whether a line is a caption by its sign, its opening words or a photographer's name at its end. */
export const isCaption = (line: string): boolean =>
  captionSign.test(line) ||
  (photoCredit.test(line) && lengthOf(line) <= 60 && !/[。！？].*[。！？]/.test(line));

/** Whether a line ends as a sentence or a list item ends. */
export const endsSentence = (line: string): boolean => /[。！？!?；;：:…”"』」）)》】.]\s*$/.test(line);

/** A heading's own words: without sign, enumerator and the colon some papers set after it. */
export const headingText = (line: string): string =>
  line
    .trim()
    .replace(headingMark, '')
    .replace(/^#{1,6}\s*/, '')
    .replace(/[:：]$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a line carries an enumerator or sign that headings carry. */
export const hasHeadingMark = (line: string): boolean => headingMark.test(line.trim());

/** Whether a line is a speaker's turn of a printed interview: `记者：…？`, `冯启明：…。`; a heading with a colon ends without a stop. */
export const isTurn = (line: string): boolean =>
  /^(?:记者|主持人|[问答QA])\s*[:：]\s*\S/.test(line.trim()) ||
  (/^[\u4e00-\u9fff·]{2,8}\s*[:：]\s*\S/.test(line.trim()) &&
    /[。！？!?…”]$/.test(line.trim()) &&
    !/“[^”]*”$/.test(line.trim()));
