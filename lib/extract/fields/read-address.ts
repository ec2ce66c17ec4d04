import type { PageFacts } from './page-facts';
import type { Reading } from './reading';

const tracking =
  /^(?:utm_\w+|spm|from|isappinstalled|share\w*|timestamp|ref|referer|source|scene|clicktime|enterid|chksm|sessionid|subscene|nsukey|fbclid|gclid|_t|wxfrom|nettype|version|pass_ticket|winzoom|weixin\w*)$/i;

/** The address a report is known under: WeChat's four numbers, the canonical link, else the address without tracking. */
export function readCanonicalUrl({ page, meta }: PageFacts): Reading<string> {
  const own = parse(page.address, page.address);
  const account = own && weChatAddress(own);
  if (account) return { value: account, from: 'address', sure: 1 };
  const named = [
    page.document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    meta.get('og:url')?.[0],
  ];
  for (const [at, value] of named.entries()) {
    const address = value ? parse(value, page.base) : null;
    if (address && own && isSameReport(address, own))
      return { value: address.href, from: at === 0 ? 'canonical link' : 'meta og:url', sure: 0.9 };
  }
  return { value: own ? withoutTracking(own) : page.address, from: 'address', sure: 0.6 };
}

function parse(value: string, base: string): URL | null {
  const address = URL.canParse(value, base) ? new URL(value, base) : null;
  return address && /^https?:$/.test(address.protocol) ? address : null;
}

/** A canonical link to the site's front page, or to another site, is a template's mistake or a lure. */
function isSameReport(address: URL, own: URL): boolean {
  const domain = ({ hostname }: URL): string => hostname.split('.').slice(-2).join('.');
  return (
    (address.pathname.length > 1 || address.search !== '' || own.pathname === '/') &&
    (domain(address) === domain(own) || address.pathname === own.pathname)
  );
}

function weChatAddress(address: URL): string | null {
  if (address.hostname !== 'mp.weixin.qq.com') return null;
  const ids = ['__biz', 'mid', 'idx', 'sn'].map((name) => [name, address.searchParams.get(name)] as const);
  if (ids.some(([, value]) => !value))
    return address.pathname.length > 3 ? `${address.origin}${address.pathname}` : null;
  return `https://mp.weixin.qq.com/s?${ids.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

function withoutTracking(address: URL): string {
  const clean = new URL(address);
  clean.hash = '';
  // Firefox gives content scripts no iterator over search parameters, only forEach.
  const names: string[] = [];
  clean.searchParams.forEach((_, name) => names.push(name));
  for (const name of names) if (tracking.test(name)) clean.searchParams.delete(name);
  return clean.href;
}
