import { lineText } from '../line-text';
import { linkShare } from '../link-share';
import { blockSelector, headingTags } from '../tags';
import { isDataTable } from './data-table';

/** One thing of the report in reading order. `text` is its words on one line; empty for pictures. */
export type Item = {
  kind: 'text' | 'heading' | 'picture' | 'table' | 'list' | 'quote';
  element: Element;
  text: string;
  /** The share of its words that are links, 0 to 1. */
  linked: number;
  /** Heading level, 2 to 4; 0 for what is no heading. */
  level: number;
  /** Caption of a picture, once found. */
  caption: string;
  /** Whether it was read as one of the cutting's fields. */
  field: boolean;
  /** Why it leaves the body; empty while it stays. */
  removed: string;
  /** Whether it stands outside the text: such a line is a caption or nothing. */
  besides: boolean;
  /** The first line of a heading printed in two lines. */
  joined?: Element;
};

const item = (kind: Item['kind'], element: Element, text: string, level = 0): Item => ({
  kind,
  element,
  text,
  linked: text ? linkShare(element) : 0,
  level,
  caption: '',
  field: false,
  removed: '',
  besides: false,
});

/** What a container holds, in reading order; layout boxes are looked through, data tables and lists are kept whole. */
export function itemsOf(container: Element): Item[] {
  const items: Item[] = [];
  const visit = (element: Element): void => {
    if (element.nodeName === 'IMG') {
      items.push(item('picture', element, ''));
      return;
    }
    if (headingTags.has(element.nodeName) && !element.querySelector(`img,${blockSelector}`)) {
      const text = lineText(element);
      if (text)
        items.push(item('heading', element, text, Math.min(4, Math.max(2, Number(element.nodeName[1])))));
      return;
    }
    if (element.nodeName === 'TABLE' && isDataTable(element)) {
      items.push(item('table', element, lineText(element)));
      return;
    }
    if ((element.nodeName === 'UL' || element.nodeName === 'OL') && isTextList(element)) {
      items.push(item('list', element, lineText(element)));
      return;
    }
    if (!element.querySelector(`img,${blockSelector}`)) {
      const text = lineText(element);
      if (text) items.push(item('text', element, text));
      return;
    }
    for (const child of element.children) visit(child);
  };
  visit(container);
  return items;
}

/** A list of sentences is a list of the report; one that holds pictures or boxes is layout. */
const isTextList = (list: Element): boolean =>
  !list.querySelector('img,table,figure,div div,section,h1,h2,h3,h4') && list.querySelector('li') !== null;
