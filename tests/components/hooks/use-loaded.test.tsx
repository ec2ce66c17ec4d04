// @vitest-environment happy-dom
import { act, cleanup, render, renderHook, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useLoaded } from '@/components/hooks/use-loaded';
import { FailureBoundary } from '@/components/FailureBoundary';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('is there once it is loaded, and is loaded once', async () => {
  const load = vi.fn(async () => ({ name: 'panel' }));
  const { result, rerender } = renderHook(() => useLoaded(load));
  expect(result.current).toBeUndefined();
  await act(async () => {});
  expect(result.current).toEqual({ name: 'panel' });
  rerender();
  expect(load).toHaveBeenCalledTimes(1);
});

test('what cannot be loaded reaches the page’s boundary', async () => {
  speak(chinese);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const load = () => Promise.reject(new Error('gone'));
  const Panel = () => <p>{useLoaded<object>(load) ? 'there' : 'loading'}</p>;
  render(
    <FailureBoundary>
      <Panel />
    </FailureBoundary>,
  );
  expect((await screen.findByRole('alert')).textContent).toMatch(/这一页出了错/);
});
