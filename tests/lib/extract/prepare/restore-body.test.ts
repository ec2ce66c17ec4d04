// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { restoreBody } from '@/lib/extract/prepare/restore-body';
import { copyOf, page } from '../dom';

const prose = '护士长说，早班的护士六点四十就到岗，备好抽血用的物品，第一位病人坐下时不必再等。'.repeat(6);

test('a textarea that keeps the article shows it', () => {
  const document = page(
    `<textarea>&lt;article&gt;&lt;p&gt;${prose}&lt;/p&gt;&lt;/article&gt;</textarea>`,
    '早间门诊',
  );
  restoreBody(copyOf(document));
  expect(document.querySelector('p')?.textContent).toBe(prose);
});

test('what the page shows already is not shown twice', () => {
  const document = page(`<p>${prose}</p><textarea>&lt;p&gt;${prose}&lt;/p&gt;</textarea>`, '早间门诊');
  restoreBody(copyOf(document));
  expect(document.querySelectorAll('p').length).toBe(1);
});

test('an empty frame shows the markup its script holds', () => {
  const document = page('<div id="app"></div>', '早间门诊');
  const script = `var data = {"content":${JSON.stringify(`<p>${prose}</p>`)}};`;
  restoreBody(copyOf(document, { scripts: [script] }));
  expect(document.querySelector('p')?.textContent).toBe(prose);
});

test('words that stand in a script of the body are not shown yet', () => {
  const markup = JSON.stringify(`<p>${prose}</p>`);
  const document = page(`<div id="app"></div><script>var data = {"content":${markup}}</script>`, '早间门诊');
  restoreBody(copyOf(document, { scripts: [`var data = {"content":${markup}};`] }));
  expect(document.querySelector('p')?.textContent).toBe(prose);
});

test('a text area is shown although its box is hidden', () => {
  const document = page(
    `<div style="display:none"><textarea>&lt;p&gt;${prose}&lt;/p&gt;</textarea></div>`,
    '早间门诊',
  );
  restoreBody(copyOf(document));
  expect(document.querySelector('p')?.closest('[style]')).toBeNull();
});
