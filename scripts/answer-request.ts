import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isFile, type SavedPage } from './saved-pages';

type Reply = { status: number; contentType: string; body: Uint8Array };

const contentTypes: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.shtml': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

/** Whether bytes are UTF-8; only then may an answer say so, or a GBK page would be read wrong. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function reply(file: string, serve: SavedPage['serve'], isPage: boolean): Reply {
  const body = readFileSync(file);
  const plain = contentTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  const told = plain === 'text/html' ? (serve.contentType ?? plain) : plain;
  const contentType =
    told.startsWith('text/') && !told.includes('charset') && isUtf8(body) ? `${told}; charset=utf-8` : told;
  return { status: (isPage && serve.status) || 200, contentType, body };
}

/** A picture of photo size for those that were not saved: an extractor that looks at sizes must not see 16×16 boxes. */
const neutralPicture: Reply = {
  status: 200,
  contentType: 'image/svg+xml',
  body: new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" height="480" fill="#ddd"/></svg>',
  ),
};

/** What a saved page's browser gets for a request: the page, a file beside it, the neutral picture, or null for a refusal. */
export function answerRequest(
  page: SavedPage & { file: string },
  address: string,
  isPicture: boolean,
): Reply | null {
  const url = new URL(address);
  const own = new URL(page.url);
  if (url.origin === own.origin && url.pathname === own.pathname && !isPicture)
    return reply(page.file, page.serve, true);
  const beside = url.origin === own.origin ? fileBeside(page, own, url) : null;
  if (beside) return reply(beside, page.serve, false);
  return isPicture ? neutralPicture : null;
}

function fileBeside(page: SavedPage & { file: string }, own: URL, url: URL): string | null {
  const base = decodeURIComponent(own.pathname.slice(0, own.pathname.lastIndexOf('/') + 1));
  const wanted = decodeURIComponent(url.pathname);
  const folder = path.dirname(page.file);
  const name = wanted.startsWith(base) ? wanted.slice(base.length) : wanted.slice(1);
  if (name === '' || name.split('/').includes('..')) return null;
  const alias = page.serve.alias?.[name];
  const tries = [
    name,
    ...(alias ? [alias] : []),
    ...(page.serve.fallback ? [path.join(page.serve.fallback, name)] : []),
  ];
  return tries.map((file) => path.join(folder, file)).find(isFile) ?? null;
}
