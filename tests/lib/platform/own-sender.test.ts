import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { isOwnCode, isOwnPage } from '@/lib/platform/own-sender';

const own = browser.runtime.getURL('/');

test.for([
  [{ id: browser.runtime.id, url: `${own}options.html` }, true, true],
  [{ id: browser.runtime.id, url: 'https://news.example/' }, false, true],
  [{ id: browser.runtime.id }, false, true],
  [{ id: 'other', url: `${own}options.html` }, false, false],
  [{ id: browser.runtime.id, url: `https://news.example/?${own}` }, false, true],
  [{}, false, false],
] as const)('%j: own page %s, own code %s', ([sender, page, code]) => {
  expect(isOwnPage(sender)).toBe(page);
  expect(isOwnCode(sender)).toBe(code);
});
