// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { markedBy, type Marks, nameElements } from '@/lib/extract/fields/named-elements';
import { page } from '../dom';

const named = nameElements(
  page(
    '<h1 id="Biaoti">一</h1><p class="News-Title big">二</p><p>三</p><i class="pubtime">四</i><b class="big">五</b>',
    '',
  ),
);

const table: readonly (readonly [name: string, marks: Marks, words: string])[] = [
  ['a part of a class, in any case', { classes: /news-title/i }, '二'],
  ['a part of an id', { ids: /biao/i }, '一'],
  ['a class is no id', { ids: /pubtime/ }, ''],
  ['a selector', { selector: 'p' }, '二三'],
  [
    'any of them, each once and in document order',
    { selector: 'b,p', classes: /big|pubtime/, ids: /./ },
    '一二三四五',
  ],
  ['no mark at all', {}, ''],
];

test.for(table)('elements are found by %s', ([, marks, words]) => {
  const found = markedBy(named, marks).map((element) => element.textContent);
  expect(found.join('')).toBe(words);
});
