import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isIPv4 } from 'node:net';
import path from 'node:path';
import { z } from '@/lib/schema/zod';

/** What stands in a saved page's `meta.json` (or in the `.json` beside an `.html`); other fields are ignored. */
const Meta = z.object({
  url: z.url({ protocol: /^https?$/ }),
  file: z.string().optional(),
  serve: z
    .object({
      contentType: z.string().optional(),
      status: z.number().int().min(200).max(599).optional(),
      /** Another folder to look into for files that are not beside the page. */
      fallback: z.string().optional(),
      /** File names that stand for other files. */
      alias: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
});

/** A page to clip: saved in a file, or (without one) answered by a server on this machine. */
export type SavedPage = {
  /** The folder's or file's own name. */
  id: string;
  url: string;
  file: string | null;
  serve: NonNullable<z.infer<typeof Meta>['serve']>;
};

export const isFile = (file: string) => existsSync(file) && statSync(file).isFile();
const isFolder = (file: string) => existsSync(file) && statSync(file).isDirectory();
const isLoopback = ({ hostname }: URL) =>
  hostname === 'localhost' || hostname === '[::1]' || (isIPv4(hostname) && hostname.startsWith('127.'));

/**
 * The pages the arguments of a command name, in their order: a folder with `meta.json`, a folder of such folders at any
 * depth, an `.html` file beside a `.json` with its `url`, a folder of those, or an http address on this machine.
 * Throws an Error that names what cannot be used and why.
 */
export function findSavedPages(names: readonly string[]): SavedPage[] {
  const pages = names.flatMap((name) =>
    /^https?:/.test(name) ? [pageAtAddress(name)] : pagesAt(path.resolve(name)),
  );
  const seen = new Map<string, number>();
  return pages.map((page) => {
    const times = (seen.get(page.id) ?? 0) + 1;
    seen.set(page.id, times);
    return times === 1 ? page : { ...page, id: `${page.id}-${times}` };
  });
}

function pageAtAddress(address: string): SavedPage {
  const url = new URL(address);
  if (!isLoopback(url))
    throw new Error(
      `${address} is not on this machine: save the page first, or open it in the browser and clip it there.`,
    );
  const name = url.pathname
    .split('/')
    .filter(Boolean)
    .join('-')
    .replace(/\.\w+$/, '');
  return { id: name || url.host.replace(':', '-'), url: url.href, file: null, serve: {} };
}

function pagesAt(place: string): SavedPage[] {
  if (isFile(place)) return [pageInFile(place)];
  if (!isFolder(place)) throw new Error(`There is no file or folder ${place}.`);
  const pages = pagesBelow(place);
  if (pages.length === 0)
    throw new Error(
      `${place} holds no saved page: none of its folders has a meta.json, no .html file a .json beside it.`,
    );
  return pages;
}

function pagesBelow(folder: string): SavedPage[] {
  if (isFile(path.join(folder, 'meta.json'))) return [pageInFolder(folder)];
  const names = readdirSync(folder).sort();
  const files = names.filter((name) => /\.html?$/.test(name) && isFile(metaBeside(path.join(folder, name))));
  const folders = names.map((name) => path.join(folder, name)).filter(isFolder);
  return [...files.map((name) => pageInFile(path.join(folder, name))), ...folders.flatMap(pagesBelow)];
}

const metaBeside = (file: string) => file.replace(/\.html?$/, '.json');

function pageInFile(file: string): SavedPage {
  const meta = readMeta(metaBeside(file));
  return { id: path.basename(file).replace(/\.html?$/, ''), url: meta.url, file, serve: meta.serve ?? {} };
}

function pageInFolder(folder: string): SavedPage {
  const meta = readMeta(path.join(folder, 'meta.json'));
  const pdf = readdirSync(folder).find((name) => name.endsWith('.pdf'));
  const file = [meta.file, 'index.html', pdf]
    .filter((name) => name !== undefined)
    .map((name) => path.join(folder, name))
    .find(isFile);
  if (!file) throw new Error(`${folder} has a meta.json and neither index.html nor a PDF.`);
  return { id: path.basename(folder), url: meta.url, file, serve: meta.serve ?? {} };
}

function readMeta(file: string): z.infer<typeof Meta> {
  if (!isFile(file))
    throw new Error(`${file} is missing: it must give the page's address as {"url": "https://…"}.`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} is not JSON.`, { cause });
  }
  const meta = Meta.safeParse(json);
  if (!meta.success) throw new Error(`${file}: ${z.prettifyError(meta.error)}`);
  return meta.data;
}
