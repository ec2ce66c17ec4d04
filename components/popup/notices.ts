import { createNotices } from '@/components/shared/Notices';
import { failureText } from '@/lib/platform/failure-text';
import type { Failure } from '@/lib/schema/outcome';

/** The popup's notices. */
export const notices = createNotices();

/** Says what went wrong, where something did. */
export function tellFailure(failure: Failure | undefined): void {
  if (failure) notices.add({ words: failureText(failure), tone: 'danger' });
}
