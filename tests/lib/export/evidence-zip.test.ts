import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { evidenceZip } from '@/lib/export/evidence-zip';

const head = {
  headline: '“开诊” & <script>alert(1)</script>',
  url: 'https://news.example/?a=1&b="2"',
  originals: [],
  exportedAt: '2025-03-01T00:00:00.000Z',
  generator: 'Xinglin Clipper 0.0.0',
};
const file = { name: 'article.md', bytes: new TextEncoder().encode('正文'), sha256: 'ab'.repeat(32) };

test('the package lists what it holds in the form common tools check', () => {
  const files = unzipSync(evidenceZip(head, [file]));
  expect(strFromU8(files['SHA256SUMS']!)).toBe(`${file.sha256}  article.md\n`);
  expect(JSON.parse(strFromU8(files['manifest.json']!))).toMatchObject({
    files: [{ name: 'article.md', bytes: 6 }],
  });
});

test('the page that explains it runs nothing and follows nothing of the report', () => {
  const page = strFromU8(unzipSync(evidenceZip(head, []))['核对说明.html']!);
  expect(page).not.toMatch(/<script|<a |href=|src=/);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('the same package is made of the same things', () => {
  expect(evidenceZip(head, [file])).toEqual(evidenceZip(head, [file]));
});
