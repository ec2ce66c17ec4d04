import { expect, test } from 'vitest';
import { contents } from '@/lib/export/contents';
import { heading, wordsOf } from '@/lib/export/nodes';
import { addressesIn } from './read-markdown';

test('every article is linked where its heading will be found, counted where titles are alike', () => {
  const before = [heading(1, '三月'), heading(2, '目录')];
  const articles = [
    heading(2, '新楼 启用！'),
    heading(3, '目录'),
    heading(2, '目录'),
    heading(2, 'A_b-C“d”'),
  ];
  const list = contents(before, articles, 2);
  expect(list.children.map(wordsOf)).toEqual(['新楼 启用！', '目录', 'A_b-C“d”']);
  expect(addressesIn(list).map(decodeURIComponent)).toEqual(['#新楼-启用', '#目录-2', '#a_b-cd']);
});
