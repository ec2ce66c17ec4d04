import { loadedSize } from '@/lib/capture/mark-pictures';

/** Attributes in which lazy loaders (WeChat, lazysizes, jQuery lazyload, echo.js, Discuz and others) keep the address. */
const lazyAttributes = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazyload',
  'data-lazy',
  'data-echo',
  'data-actualsrc',
  'data-actual',
  'data-real-src',
  'data-realsrc',
  'data-imgsrc',
  'data-img',
  'data-url',
  'data-link',
  'lazysrc',
  'lazy-src',
  'original',
  'zoomfile',
  'file',
  '_src',
  'src2',
];

/** An address, and not a number, a flag or a script that a loader keeps in such an attribute. */
const addressLike = (value: string): boolean =>
  value.length > 4 && !/[\s{}<>]/.test(value) && (/[/.]/.test(value) || value.startsWith('data:image/'));
const placeholderName =
  /(?:^|[/_.-])(?:blank|loading|placeholder|transparent|spacer|grey|gray|pixel|lazy(?:load)?|default[_-]?(?:img|pic)?|1x1)[^/]*\.(?:gif|png|svg|jpe?g|webp)/i;

/** Gives every picture of the copy the address a reader's browser would show, whatever the page's lazy loader does. */
export function resolvePictures(document: Document): void {
  for (const frame of document.querySelectorAll('noscript')) showFallback(frame);
  for (const picture of document.querySelectorAll('img')) {
    const address = realAddress(picture);
    if (!address || address === picture.getAttribute('src')) continue;
    picture.setAttribute('src', address);
    // What was loaded was the placeholder: its size says nothing of the picture.
    picture.removeAttribute(loadedSize);
  }
}

function realAddress(picture: Element): string {
  const src = (picture.getAttribute('src') ?? '').trim();
  for (const name of lazyAttributes) {
    const value = (picture.getAttribute(name) ?? '').trim();
    if (addressLike(value) && !isPlaceholder(value)) return value;
  }
  if (!isPlaceholder(src)) return src;
  const sets = [picture.getAttribute('data-srcset'), picture.getAttribute('srcset'), ...sourceSets(picture)];
  return sets.map(largest).find((address) => address !== '') ?? src;
}

const sourceSets = (picture: Element): (string | null)[] =>
  picture.parentElement?.nodeName === 'PICTURE'
    ? [...picture.parentElement.querySelectorAll('source')].map(
        (source) => source.getAttribute('srcset') ?? source.getAttribute('data-srcset'),
      )
    : [];

const isPlaceholder = (address: string): boolean =>
  address === '' ||
  address.startsWith('about:') ||
  (address.startsWith('data:') && address.length < 1500 && !address.startsWith('data:image/jpeg')) ||
  placeholderName.test(address);

/** The widest picture of a `srcset`; empty where there is none. */
function largest(set: string | null): string {
  let best = '';
  let most = -1;
  for (const candidate of (set ?? '').split(/,\s+|,(?=https?:|\/\/)/)) {
    const [address = '', size = '1x'] = candidate.trim().split(/\s+/);
    const width = parseFloat(size) || 0;
    if (address && width > most && !isPlaceholder(address)) [best, most] = [address, width];
  }
  return best;
}

const fallbackPicture = /<img\b[^>]{0,2000}?\ssrc\s*=\s*["']?([^"'\s>]{1,2000})/i;
const counterSize = /\b(?:width|height)\s*=\s*["']?[01]\b/i;

/** Without scripts a browser shows what `<noscript>` holds: often the real picture of a lazy one beside it. */
function showFallback(fallback: Element): void {
  const markup = fallback.textContent ?? '';
  // Where scripts are off while parsing, the fallback holds elements; else its markup as text.
  const address =
    fallback.querySelector('img')?.getAttribute('src') ??
    fallbackPicture.exec(markup)?.[1]?.replace(/&amp;/g, '&');
  if (!address || counterSize.test(markup)) return;
  const next = fallback.nextElementSibling;
  const follows = next?.nodeName === 'IMG' && isPlaceholder((next.getAttribute('src') ?? '').trim());
  const beside = follows ? next : fallback.previousElementSibling;
  const lazy = beside?.nodeName === 'IMG' ? beside : (beside?.querySelector('img') ?? null);
  if (lazy) {
    if (isPlaceholder(realAddress(lazy))) lazy.setAttribute('src', address);
    return;
  }
  const picture = fallback.ownerDocument.createElement('img');
  picture.setAttribute('src', address);
  fallback.before(picture);
}
