import { isFurniture, lengthOf } from '@/lib/text/page-furniture';
import { joinBrokenLines } from './join-broken-lines';
import { endsSentence, headingText, isCaption } from './line-shapes';
import type { PlainReport } from './read-plain-report';
import type { LooseLine } from './read-lines';

const roleWord = /(?:记者|通讯员|作者|编辑|责编|来源|供稿|撰文|日期|发布时间)/;
const issueLine =
  /(?:内部资料|准印证|主办|总第|第\s*\d+\s*期|免费交流|星期[一二三四五六日天]|农历|版次|版面|^\s*第[一二三四五六七八九十\d]+版)/;
const datedLine = /^\s*(?:(?:19|20)\d\d\s*[-/.年]|\d{1,2}\s*月\s*\d{1,2}\s*日)/;
const placeLine = /(?:当前(?:的)?位置|首页\s*[>›»])/;
const orgLine = /^[\u4e00-\u9fff]{2,20}(?:医院|卫生院|保健院|中心|日报|晚报|时报|早报|周刊)$/;
const authorLine =
  /^[\u4e00-\u9fff]{4,24}(?:书记|院长|主任|部长|科长|理事长|站长|主席)\s+[\u4e00-\u9fff]\s?[\u4e00-\u9fff]\s?[\u4e00-\u9fff]?$/;

type Part = 'title' | 'subtitle' | 'metadata' | 'body';

const partOf = (line: string, hasTitle: boolean): Part => {
  const text = line.trim();
  if (placeLine.test(text) || issueLine.test(text) || datedLine.test(text)) return 'metadata';
  if ((roleWord.test(text) && lengthOf(text) < 60) || authorLine.test(text)) return 'metadata';
  if (/^(?:#{1,6}\s*)?(?:——|--|―)/.test(text)) return 'subtitle';
  if (!hasTitle) return orgLine.test(text) ? 'metadata' : 'title';
  return 'body';
};

/** Lines of a file, each with whether a gap of blank lines (a picture) stood before it. */
function looseLines(text: string): LooseLine[] {
  const lines: LooseLine[] = [];
  let blanks = 0;
  for (const raw of text.split(/\r?\n/)) {
    if (raw.trim() === '' && raw !== ' ') blanks += 1;
    else if (raw.trim() === '') blanks += 3;
    else {
      lines.push({ text: raw.trimEnd(), afterGap: blanks >= 3 });
      blanks = 0;
    }
  }
  return lines;
}

/** Splits a headline that carries its subtitle behind a dash: `标题 ——副题`. */
function splitTitle(line: string): { title: string; subtitle: string } {
  const [title = '', ...rest] = line.split(/\s+(?=——)/);
  return { title: headingText(title), subtitle: rest.join(' ') };
}

/**
 * Takes a whole plain-text file apart, as it comes from OCR or from a copied page: the first lines up to the first
 * running text give headline, subtitle, byline, issue and column; the rest is the body.
 */
export function splitPlainText(text: string): PlainReport {
  const lines = looseLines(text);
  const firstText = lines.findIndex((line) => lengthOf(line.text) >= 45 && endsSentence(line.text));
  const salutation = lines.findIndex((line) => /[：:]$/.test(line.text.trim()) && /[们位]/.test(line.text));
  const starts = [firstText, salutation].filter((at) => at >= 0);
  const bodyStart = starts.length > 0 ? Math.min(...starts) : lines.length;
  const head = { title: '', subtitle: '', metadata: [] as string[], body: [] as LooseLine[] };
  for (const line of lines.slice(0, bodyStart)) {
    const part = isCaption(line.text) ? 'body' : partOf(line.text, head.title !== '');
    if (part === 'metadata') head.metadata.push(line.text.trim());
    else if (part === 'body') head.body.push(line);
    else if (part === 'subtitle') head.subtitle ||= headingText(line.text);
    else Object.assign(head, splitTitle(line.text));
  }
  const body = [...head.body.filter((line) => !isFurniture(line.text)), ...lines.slice(bodyStart)];
  const gaps = new Set(body.filter((line) => line.afterGap).map((line) => line.text.trim()));
  const paragraphs = joinBrokenLines(body.map((line) => line.text));
  return {
    title: head.title,
    subtitle: head.subtitle,
    bylineLines: joinDateLines(head.metadata),
    paragraphs,
    afterGap: paragraphs.map((line) => gaps.has(line.trim())),
  };
}

/** A masthead prints year and day under each other: `2024 年`, `2 月 29 日`. */
function joinDateLines(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1) ?? '';
    if (/^(?:19|20)\d\d\s*年$/.test(last) && /^\d{1,2}\s*月/.test(line))
      joined[joined.length - 1] = last + line;
    else joined.push(line);
  }
  return joined;
}
