// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { showToast, type ToastWords } from '@/lib/platform/toast';

const words: ToastWords = {
  message: '已剪下：<b>开诊</b>',
  undo: '撤销',
  close: '关闭',
  undone: '已撤销',
  notUndone: '未能撤销',
  token: 't',
};
type Drawing = { func: (words: ToastWords, ms: number) => void; args: [ToastWords, number] };

/** Runs what the browser would run in the page; the shadow root is kept open to be looked into. */
async function draw(changes: Partial<ToastWords> = {}): Promise<HTMLElement> {
  const attach = Element.prototype.attachShadow;
  let card: HTMLElement | undefined;
  const spy = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function open(
    this: Element,
    init,
  ) {
    expect(init.mode).toBe('closed');
    const root = attach.call(this, { mode: 'open' });
    queueMicrotask(() => (card = root.firstElementChild as HTMLElement));
    return root;
  });
  const executeScript = vi.fn(async ({ func, args }: Drawing) => [{ result: func(...args) }]);
  Object.assign(browser, { scripting: { executeScript } });
  await showToast(1, { ...words, ...changes });
  spy.mockRestore();
  return card!;
}

beforeEach(() => {
  document.documentElement.querySelector('xinglin-clipper-toast')?.remove();
});

test('a toast says its words as text, stands alone and leaves the focus', async () => {
  await draw();
  const card = await draw();
  expect(document.querySelectorAll('xinglin-clipper-toast')).toHaveLength(1);
  expect(card.getAttribute('role')).toBe('status');
  expect(card.querySelector('b')).toBeNull();
  expect(card.textContent).toBe('已剪下：<b>开诊</b>撤销关闭');
  expect(document.activeElement).toBe(document.body);
});

test('without a token there is nothing to undo', async () => {
  const card = await draw({ token: '' });
  expect(card.textContent).not.toContain('撤销');
});

test('a page cannot press the undo by itself', async () => {
  const sendMessage = vi.fn();
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  const card = await draw();
  card.querySelector('button')?.dispatchEvent(new Event('click'));
  expect(sendMessage).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});
