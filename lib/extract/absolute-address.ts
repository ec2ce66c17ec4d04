/** A web address made absolute; undefined for what is none (`javascript:`, `data:` pages, nothing). */
export function absolute(address: string | null, base: string): string | undefined {
  const given = (address ?? '').trim();
  if (!given || given.startsWith('#')) return undefined;
  if (/^data:image\/(?:png|jpeg|gif|webp|avif|bmp);/i.test(given)) return given;
  if (!URL.canParse(given, base)) return undefined;
  const url = new URL(given, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
