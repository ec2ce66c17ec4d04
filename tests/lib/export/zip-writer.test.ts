import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { joinBytes, zipWriter } from '@/lib/export/zip-writer';

const time = '2025-04-01T02:03:04.000Z';
const write = (files: readonly (readonly [string, string])[]) => {
  const zip = zipWriter(time);
  return joinBytes([...files.map(([name, words]) => zip.add(name, strToU8(words))), zip.end()]);
};

test('what is written is read back, names and texts of any script', () => {
  const files = [
    ['a.md', 'plain'],
    ['杏林-春.md', '床位 2.1 万张。'.repeat(400)],
    ['__proto__.md', ''],
  ] as const;
  const read = unzipSync(write(files));
  expect(Object.entries(read).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(files);
});

test('each file bears its checksum and its time, wherever it is written', () => {
  // Local header: time at 10, date at 12, CRC-32 at 14. The check value of CRC-32 is that of its nine digits.
  const view = new DataView(write([['n', '123456789']]).buffer);
  expect(view.getUint32(14, true)).toBe(0xcbf43926);
  expect(view.getUint16(10, true)).toBe((2 << 11) | (3 << 5) | 2);
  expect(view.getUint16(12, true)).toBe(((2025 - 1980) << 9) | (4 << 5) | 1);
});

test('more files than the old format counts are all in the directory', () => {
  const count = 66_000;
  const bytes = write(Array.from({ length: count }, (_, place) => [`${place}.md`, ''] as const));
  expect(Object.keys(unzipSync(bytes, { filter: ({ name }) => name.endsWith('9.md') }))).toHaveLength(
    count / 10,
  );
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  expect(view.getUint16(end + 10, true)).toBe(0xffff);
  expect(Number(view.getBigUint64(end - 20 - 56 + 32, true))).toBe(count);
});

test('nothing is a file too', () => {
  expect(unzipSync(write([]))).toEqual({});
});
