import type { PageCopy } from '@/lib/capture/page-copy';
import type { SnapshotFacts } from '@/lib/schema/clipping';

/** What relative addresses of a page are relative to. */
function baseOf(document: Document, url: string): string {
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return URL.canParse(base, url) ? new URL(base, url).href : url;
}

/**
 * A page kept as evidence as a copy that can be read again. It is parsed apart: nothing of it runs, loads or is shown,
 * so what only a live page knows (hidden text, sizes of pictures) is not known. Works in pages, not in the worker.
 */
export function parsePage(html: string, { url, title, encoding }: SnapshotFacts): PageCopy {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return {
    document,
    address: url,
    base: baseOf(document, url),
    title,
    language: document.documentElement.getAttribute('lang') ?? '',
    encoding,
    html: '',
    scripts: Array.from(document.querySelectorAll('script:not([src])'), (script) => script.textContent ?? ''),
    selection: null,
    cuts: [],
  };
}
