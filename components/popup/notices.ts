import { createNotices } from '@/components/shared/Notices';
import { tellFailure as tell } from '@/components/shared/tell-failure';
import type { Failure } from '@/lib/schema/outcome';

/** The popup's notices. */
export const notices = createNotices();

/** Says what went wrong, where something did. */
export function tellFailure(failure: Failure | undefined): void {
  if (failure) tell(notices, failure);
}
