import { expect, test } from 'vitest';
import { aroundFigure, namedFigure } from '@/lib/statistics/figure-turn';
import { readQuantities } from '@/lib/statistics/read-quantities';

const around = (text: string, index: number) =>
  aroundFigure(text, readQuantities(text), index, { start: 0, end: text.length });

test('two counts around one noun share it', () => {
  const text = '选派3批21名医务人员支援';
  expect(around(text, 0)).toMatchObject({ left: '选派', right: '医务人员支援' });
  expect(around(text, 1)).toMatchObject({ left: '选派', right: '医务人员支援' });
});

test.each([
  ['首批招录48名护理员', '首'],
  ['每年拿出不低于业务收入2%', '以上'],
  ['支出超过总预算2%', '超'],
  ['招录近48名护理员', '近'],
  ['招录48名护理员', ''],
])('%s is hedged as %j', (text, qualifier) => {
  const [quantity] = readQuantities(text);
  expect(quantity && namedFigure(quantity, '，护理员的', around(text, 0))).toMatchObject({
    metric: '护理员',
    qualifier,
  });
});

test('asking for a figure that is not there is an error', () => {
  expect(() => around('没有', 0)).toThrow(RangeError);
});
