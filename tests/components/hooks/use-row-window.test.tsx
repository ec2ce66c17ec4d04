// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useRowWindow } from '@/components/hooks/use-row-window';

afterEach(cleanup);

const screenHeight = 460;
const lineHeight = 46;

/** A scrolled box as a browser that lays out would have it. */
function boxOf(count: number) {
  const element = document.createElement('div');
  Object.defineProperty(element, 'clientHeight', { value: screenHeight });
  element.scrollTo = ((to: ScrollToOptions) => {
    element.scrollTop = to.top ?? 0;
    element.dispatchEvent(new Event('scroll'));
  }) as typeof element.scrollTo;
  const scroller = { current: element };
  const { result } = renderHook(() => useRowWindow(scroller, count, lineHeight));
  const scroll = (top: number) => act(() => element.scrollTo({ top }));
  return { element, scroll, window: () => result.current };
}

test('lines of the screen are drawn, and a few around them', () => {
  const { scroll, window } = boxOf(1_000);
  expect(window()).toMatchObject({ height: 46_000, first: 0, last: 16, offset: 0, page: 9 });
  scroll(4_600);
  expect(window()).toMatchObject({ first: 94, last: 116, offset: 94 * lineHeight });
});

test('a million lines fit what a browser can lay out, and the last can be seen', () => {
  const count = 1_000_000;
  const { scroll, window } = boxOf(count);
  const { height } = window();
  expect(height).toBeLessThan(17_000_000);
  scroll(height - screenHeight);
  const { first, last, offset } = window();
  expect(last).toBe(count);
  // The last line ends where the box ends.
  expect(Math.round(offset + (last - first) * lineHeight)).toBe(height);
});

test.for([5, 500_000, 999_999])('line %i of a million is brought into sight', (line) => {
  const { element, window } = boxOf(1_000_000);
  act(() => window().reveal(line));
  const { first, offset } = window();
  const top = offset + (line - first) * lineHeight - element.scrollTop;
  expect(top).toBeGreaterThanOrEqual(-1);
  expect(top + lineHeight).toBeLessThanOrEqual(screenHeight + 5);
});

test('a line that is in sight moves nothing', () => {
  const { element, scroll, window } = boxOf(1_000);
  scroll(1_000);
  act(() => window().reveal(25));
  expect(element.scrollTop).toBe(1_000);
});
