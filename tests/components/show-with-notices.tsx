import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { createNotices, type NoticeQueue, Notices } from '@/components/shared/Notices';

/** Renders a part of a page with the notices it may give, as the page shows them. */
export function showWithNotices(Part: ComponentType<{ notices: NoticeQueue }>): void {
  const notices = createNotices();
  render(
    <>
      <Part notices={notices} />
      <Notices queue={notices} />
    </>,
  );
}
