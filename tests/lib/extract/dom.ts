import type { PageCopy } from '@/lib/capture/page-copy';
import { type Item, itemsOf } from '@/lib/extract/body/items';
import { wrapLines } from '@/lib/extract/body/wrap-lines';

/** A document of its own with this markup as its body. */
export const page = (markup: string, title = ''): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html><head><title>${title}</title></head><body>${markup}</body></html>`,
    'text/html',
  );

export const copyOf = (document: Document, rest: Partial<PageCopy> = {}): PageCopy => ({
  document,
  address: 'https://news.example/a.html',
  base: 'https://news.example/a.html',
  title: document.title,
  language: '',
  encoding: 'UTF-8',
  html: '',
  scripts: [],
  selection: null,
  cuts: [],
  ...rest,
});

/** The items of a body, each line in an element of its own. */
export function itemsIn(markup: string): Item[] {
  const { body } = page(markup);
  wrapLines(body);
  return itemsOf(body);
}

export const kept = (items: readonly Item[]): string[] =>
  items.filter((item) => !item.removed).map((item) => item.text || (item.element.getAttribute('src') ?? ''));
