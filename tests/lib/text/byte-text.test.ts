import { expect, test } from 'vitest';
import { readWithBytes, writeWithBytes } from '@/lib/text/byte-text';

test('bytes inside a value come back as they were, however many', () => {
  const value = {
    name: '原页',
    gzip: Uint8Array.from({ length: 100_000 }, (_, index) => index % 256),
    empty: new Uint8Array(),
  };
  expect(readWithBytes(writeWithBytes(value))).toEqual(value);
});

test('a key that names a prototype is refused', () => {
  expect(() => readWithBytes('{"a":{"__proto__":{"x":1}}}')).toThrow('prototype');
});
