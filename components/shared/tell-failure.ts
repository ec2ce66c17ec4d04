import { failureText } from '@/lib/platform/failure-text';
import { openLibrary } from '@/lib/platform/tabs';
import { text } from '@/lib/platform/texts';
import type { Failure } from '@/lib/schema/outcome';
import type { NoticeQueue } from './Notices';

const settings = '/settings';

/** The library goes there itself; the popup opens it. */
function showRoom(): void {
  if (location.pathname.endsWith('/options.html')) location.hash = `#${settings}`;
  else void openLibrary(settings);
}

/** Says in a page's notices what went wrong; where no room is left, with the way to what can be freed. */
export function tellFailure(notices: NoticeQueue, failure: Failure): void {
  const action = failure === 'quota-exceeded' && { label: text('free_make_room'), run: showRoom };
  notices.add({ words: failureText(failure), tone: 'danger', ...(action && { action }) });
}
