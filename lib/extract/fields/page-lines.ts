import { cleanLine } from '../line-text';
import { blockTags, isElement } from '../tags';

/** One line as a reader sees it, wherever it stands on the page. */
export type PageLine = {
  text: string;
  /** The block it stands in. */
  element: Element;
  /** Whether it stands in the article's region. */
  inside: boolean;
  /** Characters of it that are links. */
  linked: number;
};

const skipped = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SELECT OPTION TEXTAREA IFRAME SVG HEAD'.split(' '));
const longest = 3000;
/** Boundaries of inline elements, so that neighbours written without a blank between do not run together. */
const [opened, closed] = ['\u0002', '\u0003'];

/** All lines of a page in reading order. Adjacent inline elements are parted by a blank: `来源：甲` `作者：乙`. */
export function readPageLines(body: Element, region: Element | null): PageLine[] {
  const lines: PageLine[] = [];
  let said = '';
  let linked = 0;
  const flush = (element: Element, inside: boolean): void => {
    const text = said && tidy(said);
    if (text) lines.push({ text, element, inside, linked });
    said = '';
    linked = 0;
  };
  const visit = (element: Element, block: Element, inside: boolean, link: boolean): void => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const words = (node as Text).data;
        if (said.length < longest) said += words;
        if (link) linked += words.trim().length;
      } else if (isElement(node)) {
        const name = node.nodeName;
        if (skipped.has(name)) continue;
        const within = inside || node === region;
        if (name === 'BR') flush(block, inside);
        else if (blockTags.has(name)) {
          flush(block, inside);
          visit(node, node, within, link || name === 'A');
          flush(node, within);
        } else {
          said += opened;
          visit(node, block, within, link || name === 'A');
          said += closed;
        }
      }
    }
  };
  visit(body, body, body === region, false);
  flush(body, false);
  return lines;
}

const tidy = (text: string): string =>
  cleanLine(text.replace(/\u0003\s*\u0002/g, ' ').replace(/[\u0002\u0003]/g, ''));
