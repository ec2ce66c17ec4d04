import type { Work } from '@/components/hooks/use-work';
import { WorkProgress } from '@/components/shared/WorkProgress';
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';

/** Work on many clippings on its way, each with the way to stop it. */
export function WorkList({ works }: { works: readonly Work[] }) {
  return works.map(({ key, label, done, total, stop }) => (
    <WorkProgress
      key={key}
      label={text('bulk_progress', label, numberText(done), numberText(total))}
      part={total === 0 ? undefined : done / total}
      onStop={stop}
    />
  ));
}
