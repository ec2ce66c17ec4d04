import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clipTab } from '@/lib/actions/clip-tab';
import { makeEvidence } from '@/lib/actions/make-evidence';
import { database } from '@/lib/store/database';
import { idOf } from '../../builders';
import { emptyLibrary } from '../store/library';
import { fakeWorker, reportPage } from './worker';

const html = '<p>晨江</p><script>alert(1)</script>';

beforeEach(() =>
  fakeWorker({
    1: reportPage(1, { headline: '<b>开诊</b>', original: { html, title: '', encoding: 'GBK' } }),
  }),
);
afterEach(emptyLibrary);

test('the package holds the page as it was, text, pictures, and sums that hold', async () => {
  const clipped = await clipTab({ tabId: 1, mode: 'ask', selection: false });
  const id = clipped.ok ? clipped.value.clippingId : '';
  await database.pictures.put({ hash: '12'.repeat(32), type: 'image/png', bytes: new Uint8Array([1, 2]) });
  await database.pictureLinks.toCollection().modify({ state: 'kept', hash: '12'.repeat(32) });
  const made = await makeEvidence(id);
  const files = unzipSync(made.ok ? (made.value.content as Uint8Array) : new Uint8Array());
  const names = Object.keys(files);
  const original = names.find((name) => name.startsWith('original-')) ?? '';
  expect(original.endsWith('.html.txt')).toBe(true);
  expect(strFromU8(files[original]!)).toBe(html);
  expect(names).toContain('article.md');
  expect(files['pictures/1212121212121212.png']).toEqual(new Uint8Array([1, 2]));
  const sums = strFromU8(files['SHA256SUMS']!).trim().split('\n');
  expect(sums).toHaveLength(3);
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ');
    expect(createHash('sha256').update(files[name]!).digest('hex'), name).toBe(sum);
  }
  const manifest = JSON.parse(strFromU8(files['manifest.json']!));
  expect(manifest).toMatchObject({ format: 'xinglin-evidence', originals: [{ encoding: 'GBK' }] });
  expect(strFromU8(files['核对说明.html']!)).toContain('&lt;b&gt;开诊&lt;/b&gt;');
});

test('a clipping that is gone has none', async () => {
  expect(await makeEvidence(idOf(9))).toMatchObject({ ok: false, failure: 'not-found' });
});
