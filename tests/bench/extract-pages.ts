import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A saved page: where its files lie, the address it stands for, and its markup's bytes. */
export type SavedPage = { id: string; folder: string; url: string; html: Buffer };

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;

function folderPage(folder: string): SavedPage[] {
  if (!existsSync(join(folder, 'meta.json')) || !existsSync(join(folder, 'index.html'))) return [];
  const { url = '' } = read(join(folder, 'meta.json'));
  return [{ id: basename(folder), folder, url, html: readFileSync(join(folder, 'index.html')) }];
}

function filePages(folder: string): SavedPage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html') && existsSync(join(folder, name.replace(/html$/, 'json'))))
    .map((name) => ({
      id: name.replace(/\.html$/, ''),
      folder: join(folder, '.nothing'),
      url: read(join(folder, name.replace(/html$/, 'json'))).url ?? '',
      html: readFileSync(join(folder, name)),
    }));
}

/** Every saved page below a folder: folders with `index.html` and `meta.json`, and `.html` files beside a `.json`. */
export function savedPages(root: string): SavedPage[] {
  const below = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => [...folderPage(join(root, entry.name)), ...savedPages(join(root, entry.name))]);
  return [...filePages(root), ...below];
}
