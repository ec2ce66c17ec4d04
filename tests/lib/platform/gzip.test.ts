import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sha256 } from '@/lib/platform/digest';
import { gunzip, gzip } from '@/lib/platform/gzip';

const bytes = new TextEncoder().encode('晨江市第一医院'.repeat(1_000));

test('gzip is what other tools read, and comes back', async () => {
  const packed = await gzip(bytes);
  expect(packed.length).toBeLessThan(bytes.length / 20);
  expect(new Uint8Array(gunzipSync(packed))).toEqual(bytes);
  expect(await gunzip(packed)).toEqual(bytes);
  await expect(gunzip(packed.slice(0, 20))).rejects.toThrow();
});

test('sha256 of the empty and of “abc”, as the standard prints them', async () => {
  expect(await sha256(new Uint8Array())).toMatch(/^e3b0c44298fc1c149afbf4c8996fb924/);
  expect(await sha256(new TextEncoder().encode('abc'))).toMatch(/^ba7816bf8f01cfea414140de5dae2223/);
});
