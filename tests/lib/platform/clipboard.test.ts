// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { copyRich } from '@/lib/platform/clipboard';

const write = vi.fn<(items: { parts: Record<string, Blob> }[]) => Promise<void>>();
vi.stubGlobal(
  'ClipboardItem',
  class {
    constructor(readonly parts: Record<string, Blob>) {}
  },
);
Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
afterEach(() => write.mockReset());

test('plain words and HTML are put there together', async () => {
  write.mockResolvedValue();
  expect(await copyRich({ text: '床位', html: '<b>床位</b>' })).toBe(true);
  const parts = write.mock.calls[0]?.[0][0]?.parts ?? {};
  expect(await parts['text/plain']?.text()).toBe('床位');
  expect(await parts['text/html']?.text()).toBe('<b>床位</b>');
});

test('a browser that does not allow it is no error, all else is', async () => {
  write.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
  expect(await copyRich({ text: '', html: '' })).toBe(false);
  write.mockRejectedValueOnce(new TypeError('broken'));
  await expect(copyRich({ text: '', html: '' })).rejects.toThrow('broken');
});
