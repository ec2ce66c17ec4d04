import { expect, test } from 'vitest';
import { readLines } from '@/lib/platform/read-lines';

async function linesOf(text: BlobPart, max = 100): Promise<string[]> {
  const lines = [];
  for await (const line of readLines(new Blob([text]), max)) lines.push(line);
  return lines;
}

test.for([
  ['', []],
  ['甲', ['甲']],
  ['甲\n乙\n', ['甲', '乙']],
  ['甲\r\n\n乙', ['甲', '', '乙']],
] as const)('%j', async ([text, lines]) => {
  expect(await linesOf(text)).toEqual(lines);
});

test('a long file comes line by line, characters whole', async () => {
  const lines = Array.from({ length: 40_000 }, (_, index) => `第${index}行`);
  expect(await linesOf(lines.join('\n'))).toEqual(lines);
});

test('a line beyond the limit and bytes that are no text are refused', async () => {
  await expect(linesOf('x'.repeat(200_000))).rejects.toThrow('too long');
  await expect(linesOf(new Uint8Array([255, 254]))).rejects.toThrow();
});
