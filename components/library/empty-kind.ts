import { contentOf, inbox, isNarrowed, type View } from '@/lib/search/view';
import type { EmptyKind } from './EmptyState';

/** Why a view's list is empty; `whole` tells that the view is one collection and nothing else. */
export function emptyKind(view: View, whole: boolean): EmptyKind {
  if (whole) return 'collection';
  const { sort, ascending } = inbox;
  if (contentOf({ ...view, sort, ascending }) === contentOf(inbox)) return 'inbox';
  if (isNarrowed(view)) return 'found';
  return view.place;
}
