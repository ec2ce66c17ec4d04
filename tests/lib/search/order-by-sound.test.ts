import { expect, test } from 'vitest';
import { ranksBySound } from '@/lib/search/order-by-sound';

test('names follow their sound, equal ones stand together, empty ones outside', () => {
  const texts = ['协和医院', '阿坝医院', '', '北京医院', '协和医院', '北京'];
  expect([...ranksBySound(texts)]).toEqual([3, 0, -1, 2, 3, 1]);
});

test('many names stand as collation puts them', () => {
  const letters = [...'阿北长大恩凡高海江开兰民宁欧盆青人山天文新阳中'];
  const texts = Array.from(
    { length: 2_000 },
    (_, n) => `${letters[n % 23]}${letters[Math.floor(n / 23) % 23]}${letters[(n * 7) % 23]}`,
  );
  const ranks = ranksBySound(texts);
  const shown = texts.toSorted((a, b) => (ranks[texts.indexOf(a)] ?? 0) - (ranks[texts.indexOf(b)] ?? 0));
  expect(shown).toEqual(texts.toSorted(new Intl.Collator('zh-CN-u-co-pinyin').compare));
});
