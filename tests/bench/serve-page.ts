import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { SavedPage } from './extract-pages.ts';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
};

function crc(bytes: Buffer): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), body]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(named));
  return Buffer.concat([size, named, sum]);
}

/** A grey picture of photo size: what stands for a picture that was not saved. */
export function neutralPicture(width = 640, height = 480): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, 0x99);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
const picture = neutralPicture();

const isUtf8 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

function beside(saved: SavedPage, address: string): string | null {
  const folder = new URL('.', saved.url);
  if (!address.startsWith(folder.href)) return null;
  const path = normalize(
    join(saved.folder, decodeURIComponent(new URL(address).pathname.slice(folder.pathname.length))),
  );
  return path.startsWith(saved.folder) && statSync(path, { throwIfNoEntry: false })?.isFile() ? path : null;
}

async function answer(request: HTTPRequest, saved: SavedPage): Promise<void> {
  const address = request.url();
  const headers = { 'content-security-policy': "script-src 'none'" };
  if (request.isNavigationRequest() && address === new URL(saved.url).href)
    return request.respond({
      headers,
      contentType: isUtf8(saved.html) ? 'text/html; charset=utf-8' : 'text/html',
      body: saved.html,
    });
  const file = beside(saved, address);
  if (file)
    return request.respond({
      headers,
      contentType: types[extname(file)] ?? 'text/plain',
      body: readFileSync(file),
    });
  if (request.resourceType() === 'image') return request.respond({ contentType: 'image/png', body: picture });
  return request.abort();
}

/** Opens a saved page at its own address: its bytes as they are, no page script, no network. */
export async function openSaved(page: Page, saved: SavedPage): Promise<void> {
  page.removeAllListeners('request');
  page.on('request', (request) => void answer(request, saved));
  await page.goto(saved.url, { waitUntil: 'load', timeout: 20_000 });
}
