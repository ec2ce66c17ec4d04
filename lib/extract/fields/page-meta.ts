/** The page's meta elements: lower-case name or property to its contents, empty ones left out. */
export type PageMeta = ReadonlyMap<string, readonly string[]>;

const longest = 1000;

/** Reads `meta` elements by name, property and itemprop; a name given twice keeps both contents. */
export function readMeta(document: Document): PageMeta {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('name') ?? element.getAttribute('property') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim().slice(0, longest);
    if (!name || !content) continue;
    const key = name.trim().toLowerCase();
    meta.set(key, [...(meta.get(key) ?? []), content]);
  }
  return meta;
}
