import type { LibraryReading } from '@/components/hooks/use-library-reading';
import { WorkProgress } from '@/components/shared/WorkProgress';
import { text } from '@/lib/platform/texts';

/** How far the library is read again, and the way to stop; nothing while it is not. */
export function ReadingProgress({ reading: { progress, stop } }: { reading: LibraryReading }) {
  if (!progress) return null;
  const { done, total, undoing } = progress;
  const label = text(undoing ? 'settings_rereading_undone' : 'settings_rereading', done, total);
  return <WorkProgress label={label} part={done / Math.max(1, total)} onStop={stop} />;
}
