import { beforeEach, expect, test } from 'vitest';
import { jobWords } from '@/components/shared/picture-words';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';

beforeEach(() => speak(chinese));

test.each([
  ['2 / 5: gone, too-slow', '2 / 5 · 网站上已经没有这张图 · 15 秒内没有传完'],
  ['1 / 1', '1 / 1'],
  ['DataError: Failed to write blobs', 'DataError: Failed to write blobs'],
])('%s', (reason, words) => {
  expect(jobWords(reason)).toBe(words);
});
