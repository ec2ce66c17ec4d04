import { expect, test } from 'vitest';
import { failureOfAddress, refusalOf } from '@/lib/actions/page-grounds';

test.for([
  ['chrome://version/', 'browser-page'],
  ['edge://settings', 'browser-page'],
  ['about:addons', 'browser-page'],
  ['chrome-extension://abc/options.html', 'browser-page'],
  ['view-source:https://news.example/', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'browser-page'],
  ['https://addons.mozilla.org/zh-CN/firefox/', 'browser-page'],
  ['https://news.example/chrome:/x', undefined],
  ['file:///home/editor/story.html', undefined],
  ['', undefined],
] as const)('%s: %s', ([address, failure]) => {
  expect(failureOfAddress(address)).toBe(failure);
});

test('a worker that was stopped meanwhile blames no page', () => {
  expect(() => refusalOf(new Error('No SW'))).toThrow('No SW');
});

test.for([
  ['No tab with id: 7.', 'page-gone'],
  ['Frame with ID 0 was removed.', 'page-gone'],
  ['Cannot access a chrome:// URL', 'browser-page'],
  ['The extensions gallery cannot be scripted.', 'browser-page'],
  ['Cannot access contents of the page. Extension manifest must request permission', 'no-permission'],
  ['Missing host permission for the tab', 'no-permission'],
  ['Something nobody has heard of', 'page-gone'],
] as const)('“%s” is %s', ([message, failure]) => {
  expect(refusalOf(new Error(message))).toEqual({ ok: false, failure, detail: message });
});
