import { expect, test } from 'vitest';
import { readPlainByline } from '@/lib/text/plain-byline';

test.each([
  ['本报记者　揭　阳', 'reporters:揭阳'],
  ['江城晚报记者 图雅', 'reporters:图雅'],
  ['本报记者 祁连 通讯员 敦煌', 'reporters:祁连 correspondents:敦煌'],
  ['本报记者 图片社', ''],
  ['记者 祁连 文 通讯员 敦煌 图', 'reporters:祁连'],
  ['特约记者 祁连 摄影 敦煌', 'reporters:祁连'],
  ['本报记者 手记', ''],
  ['江城市第一医院 祁连', ''],
])('%s', (line, expected) => {
  expect(
    readPlainByline(line)
      .map(({ role, name }) => `${role}:${name}`)
      .join(' '),
  ).toBe(expected);
});
