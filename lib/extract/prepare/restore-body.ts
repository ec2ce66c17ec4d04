import type { PageCopy } from '@/lib/capture/page-copy';
import { squashed } from '../line-text';

/** Markup shorter than this, or a page that shows more than this many characters of it, needs no restoring. */
const shortest = 200;

const holdsParagraphs = /<(?:p|br|div|article|section)[\s>/]/i;
/** A string of a script that holds markup, plain or with its signs escaped; strings have no bare line ends. */
const scriptString = /"((?:[^"\\\r\n]|\\.){200,400000})"/g;
const escapedMarkup = /(?:<|\\u003c|&lt;)(?:p|div|article|section)\b/i;

/**
 * Shows the text that a page keeps for its script to show: in a `<textarea>` as some portals' templates do, or in a
 * string of a script where the page as served is an empty frame. Nothing is added that the page already shows.
 */
export function restoreBody(page: PageCopy): void {
  const { document } = page;
  for (const area of document.querySelectorAll('body textarea')) {
    const markup = area.textContent ?? '';
    if (markup.length < shortest || !holdsParagraphs.test(markup)) continue;
    unhide(area);
    show(markup, area);
  }
  // What scripts say is kept in `scripts`; here it would pass for text that the page shows.
  for (const script of document.querySelectorAll('body script')) script.remove();
  const [title, body] = [squashed(page.title), document.body];
  if (title === '' || showsText(body)) return;
  const longest = page.scripts.flatMap(markupStrings).sort((one, other) => other.length - one.length)[0];
  if (longest) show(longest, body.appendChild(document.createElement('div')));
}

function showsText(body: Element): boolean {
  let shown = 0;
  for (const line of body.querySelectorAll('p')) {
    shown += squashed(line.textContent ?? '').length;
    if (shown >= shortest) return true;
  }
  return false;
}

/** Templates hide the box in which their text areas stand. */
function unhide(area: Element): void {
  for (let at: Element | null = area; at && at.nodeName !== 'BODY'; at = at.parentElement) {
    at.removeAttribute('hidden');
    if (/display\s*:\s*none/i.test(at.getAttribute('style') ?? '')) at.removeAttribute('style');
  }
}

/** The words of a page; those of its scripts are not shown. */
function readableText(body: Element): string {
  const copy = body.cloneNode(true) as Element;
  for (const script of copy.querySelectorAll('script,style,template,textarea')) script.remove();
  return copy.textContent ?? '';
}

function show(markup: string, place: Element): void {
  const box = place.ownerDocument.createElement('div');
  place.replaceWith(box);
  const parsed = new DOMParser().parseFromString(markup, 'text/html').body;
  const first = squashed(parsed.querySelector('p')?.textContent ?? parsed.textContent ?? '').slice(0, 40);
  const shown = squashed(readableText(place.ownerDocument.body));
  if (first.length >= 10 && !shown.includes(first)) box.append(...parsed.childNodes);
}

function markupStrings(script: string): string[] {
  return [...script.matchAll(scriptString)].flatMap(([, text = '']) => {
    if (!escapedMarkup.test(text)) return [];
    const markup = unescaped(text);
    return markup !== null && holdsParagraphs.test(markup) ? [markup] : [];
  });
}

/** The string as its script would have it; null for what is no JSON string. */
function unescaped(text: string): string | null {
  const markup = text.replace(
    /\\(?:u([\da-f]{4})|(.))/gi,
    (_all, code: string | undefined, sign: string | undefined) => {
      if (code) return String.fromCharCode(parseInt(code, 16));
      return ({ n: '\n', t: '\t', r: '\r' } as Record<string, string>)[sign ?? ''] ?? sign ?? '';
    },
  );
  if (holdsParagraphs.test(markup)) return markup;
  return new DOMParser().parseFromString(markup, 'text/html').body.textContent;
}
