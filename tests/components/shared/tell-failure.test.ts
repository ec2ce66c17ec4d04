// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { createNotices } from '@/components/shared/Notices';
import { tellFailure } from '@/components/shared/tell-failure';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';

beforeEach(() => speak(chinese));

test('a full disk leads to what can be freed, in the library itself', () => {
  history.replaceState(null, '', '/options.html#/');
  const notices = createNotices();
  tellFailure(notices, 'quota-exceeded');
  const [notice] = notices.visibleToasts;
  expect(notice?.content).toMatchObject({ tone: 'danger', action: { label: '腾出空间' } });
  notice?.content.action?.run();
  expect(location.hash).toBe('#/settings');
});

test('other failures are sentences alone', () => {
  const notices = createNotices();
  tellFailure(notices, 'not-found');
  expect(notices.visibleToasts[0]?.content.action).toBeUndefined();
});
