// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { prepareCopy } from '@/lib/extract/prepare/prepare-copy';
import { copyOf, page } from '../dom';

test('words for screen readers go, and a label of theirs stays one', () => {
  const document = page(
    '<strong class="visually-hidden">Article information</strong><p><span class="sr-only">作者, </span><span>周可</span></p><div role="dialog">登录</div>',
  );
  prepareCopy(copyOf(document));
  expect(document.body.textContent).toBe('作者：周可');
});
