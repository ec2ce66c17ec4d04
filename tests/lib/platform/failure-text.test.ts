import { afterAll, beforeAll, expect, test } from 'vitest';
import { failureText } from '@/lib/platform/failure-text';
import { speak } from '@/lib/platform/texts';
import { failures } from '@/lib/schema/outcome';
import chinese from '@/public/_locales/zh_CN/messages.json';
import english from '@/public/_locales/en/messages.json';

beforeAll(() => speak(chinese));
afterAll(() => speak(undefined));

test.each([
  ['Chinese', chinese, /。$/],
  ['English', english, /\.$/],
])('every failure has a sentence of its own in %s', (_, texts, sentence) => {
  speak(texts);
  const sentences = failures.map(failureText);
  for (const words of sentences) expect(words).toMatch(sentence);
  expect(new Set(sentences).size).toBe(failures.length);
});
