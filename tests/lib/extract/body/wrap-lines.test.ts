// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { itemsIn } from '../dom';

const lines = (markup: string) =>
  itemsIn(markup).map(({ text, kind }) => (kind === 'picture' ? '[picture]' : text));

test.each<[string, string, string[]]>([
  [
    'two breaks part paragraphs',
    '第一段说的是早间门诊。<br><br>第二段说的是夜间急诊。',
    ['第一段说的是早间门诊。', '第二段说的是夜间急诊。'],
  ],
  [
    'an indent after one break begins a paragraph',
    '第一段说的是早间门诊<br>　　第二段说的是夜间急诊。',
    ['第一段说的是早间门诊', '第二段说的是夜间急诊。'],
  ],
  [
    'a break within a sentence is no paragraph',
    '澄溪市人民医院把门诊时间提前到七点半<br>方便上班的人先看病再到岗工作。',
    ['澄溪市人民医院把门诊时间提前到七点半方便上班的人先看病再到岗工作。'],
  ],
  [
    'a picture stands between lines',
    '<p>前面一句。<img src="a.jpg">后面一句。</p>',
    ['前面一句。', '[picture]', '后面一句。'],
  ],
  [
    'blocks inside inline elements part lines',
    '<span>前面一句。<div>盒子里一句。</div>后面一句。</span>',
    ['前面一句。', '盒子里一句。', '后面一句。'],
  ],
  ['marks inside a line stay in it', '<p>一句<b>重要</b>的话。</p>', ['一句重要的话。']],
])('%s', (_name, markup, expected) => {
  expect(lines(markup)).toEqual(expected);
});
