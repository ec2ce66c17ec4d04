// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findHeadings } from '@/lib/extract/body/headings';
import { itemsIn } from '../dom';

const prose =
  '<p>护士长说，早班的护士六点四十就到岗，备好抽血用的物品，第一位病人坐下时不必再等，大家都说方便。</p>';

test.each<[string, string, string[]]>([
  ['a bold line', `<p><strong>早到一小时</strong></p>${prose}`, ['早到一小时']],
  ['a numbered line', `<p>一、早到一小时</p>${prose}`, ['一、早到一小时']],
  ['a heading element', `<h3>早到一小时</h3>${prose}`, ['早到一小时']],
  ['two lines in one box', `<p><b>早到<br>一小时</b></p>${prose}`, ['早到 一小时']],
  ['an ornamental number goes', `<p>01</p><p>早到一小时</p>${prose}`, ['早到一小时']],
  [
    'plain lines, twice',
    `${prose}<p>早到一小时</p>${prose}<p>少跑一趟路</p>${prose}`,
    ['早到一小时', '少跑一趟路'],
  ],
  ['one plain line is none', `${prose}<p>早到一小时</p>${prose}`, []],
  ['a bold sentence is none', `<p><b>护士长说，大家都说方便。</b></p>${prose}`, []],
  ['a salutation is none', `<p><b>各位同事：</b></p>${prose}`, []],
  ['a last line is none', `${prose}<p><b>澄溪市人民医院</b></p>`, []],
])('%s', (_name, markup, expected) => {
  const items = itemsIn(markup);
  findHeadings(items);
  expect(items.filter((item) => item.level > 0 && !item.removed).map(({ text }) => text)).toEqual(expected);
});
