import type { PageCopy } from '@/lib/capture/page-copy';
import { chinaTime } from '@/lib/text/parse-date';
import { squashed } from '../line-text';

/** What a key of a script's data, or the class of a template's text area, says its value is. */
const keys: readonly { meta: string; label: string; key: RegExp }[] = [
  { meta: 'og:title', label: '', key: /^(?:article|widget)[-_]?title$/i },
  {
    meta: 'pubtime',
    label: '',
    key: /^(?:article[-_]?)?(?:p(?:ub(?:lish(?:ed)?)?)?[-_]?(?:time|date|at)|article[-_]?time)$/i,
  },
  { meta: 'source', label: '', key: /^(?:article[-_]?)?(?:source|media)(?:[-_]?name)?$/i },
  { meta: 'author', label: '', key: /^(?:article[-_]?)?(?:author|reporter|writer)(?:[-_]?name)?$/i },
  { meta: 'author', label: '责任编辑：', key: /^(?:article[-_]?)?(?:respon)?editor(?:[-_]?name)?$/i },
];

const [largestScript, around, longestValue] = [3_000_000, 1_500, 120];
const titleEntry = /"\w{0,20}(?:title|headline|name)"\s*:\s*"((?:[^"\\\r\n]|\\.){6,200})"/gi;
const entry = /"(\w{3,24})"\s*:\s*(?:"((?:[^"\\\r\n]|\\.){2,120})"|(\d{10,13})\b)/g;
const longString = /"(?:[^"\\\r\n]|\\.){200,400000}"/g;

/**
 * Writes what a page's template keeps for its scripts (who, when, from where) into meta elements of the copy, where the
 * page has none of that name (names of people are added to it): from the text areas named for it, and from the object of a script that names the headline.
 */
export function restoreFacts(page: PageCopy): void {
  const { document } = page;
  const areas = [...document.querySelectorAll('textarea[class]')].flatMap((area) =>
    [...area.classList].map((name): [string, string] => [name, (area.textContent ?? '').trim()]),
  );
  const entries = [...areas, ...page.scripts.flatMap((script) => entriesOf(script, squashed(page.title)))];
  const known = new Set(
    [...document.querySelectorAll('meta[content]')].map((element) =>
      (element.getAttribute('name') ?? element.getAttribute('property') ?? '').toLowerCase(),
    ),
  );
  for (const { meta, label, key } of keys) {
    const value = entries.find(([name, text]) => key.test(name) && isValue(text))?.[1];
    if (value === undefined) continue;
    if (meta === 'og:title') withoutSite(document, value);
    if (meta !== 'author' && known.has(meta)) continue;
    const element = document.createElement('meta');
    element.setAttribute('name', meta);
    element.setAttribute('content', `${label}${time(value)}`);
    document.head?.append(element);
  }
}

/** The object's headline is the page's own without the site's name: a shared title that is longer gives way to it. */
function withoutSite(document: Document, headline: string): void {
  const shared = document.querySelector('meta[property="og:title"],meta[name="og:title"]');
  if (headline.length >= 6 && shared?.getAttribute('content')?.includes(headline))
    shared.setAttribute('content', headline);
}

const isValue = (text: string): boolean =>
  text.length >= 2 && text.length <= longestValue && !/[<>{}]|^https?:/.test(text);

/** Times of scripts count seconds or milliseconds. */
const time = (value: string): string =>
  /^1\d{9}(?:\d{3})?$/.test(value) ? chinaTime(Number(value.slice(0, 10))) : value;

/** The short values beside the headline in a script's object, the nearest object first. */
function entriesOf(script: string, title: string): [string, string][] {
  if (script.length > largestScript || title.length < 6) return [];
  for (const match of script.matchAll(titleEntry)) {
    const named = squashed(match[1] ?? '');
    if (named.length < 6 || !title.includes(named)) continue;
    const behind = script.slice(match.index).replace(longString, '""').slice(0, around);
    const before = script.slice(Math.max(0, match.index - around), match.index);
    return [...`${behind}\n${before}`.matchAll(entry)].map(([, key = '', text, number]) => [
      key,
      text ?? number ?? '',
    ]);
  }
  return [];
}
