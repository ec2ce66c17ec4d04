import { afterEach, expect, test } from 'vitest';
import { numberText } from '@/components/shared/number-text';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';

afterEach(() => speak(undefined));

test('a number is written in the language in use, with what stands behind its point', () => {
  speak(chinese);
  expect(numberText(12_480)).toBe('12,480');
  expect(numberText(0.125)).toBe('0.125');
  // A German reader writes the same number with other signs.
  speak({ ...chinese, language_tag: { message: 'de' } });
  expect(numberText(12_480.5)).toBe('12.480,5');
});
