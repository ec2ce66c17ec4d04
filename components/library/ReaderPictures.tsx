import { usePictureStates } from '@/components/hooks/use-picture-states';
import type { Tell } from '@/components/hooks/use-tell';
import { PictureStatus } from '@/components/shared/PictureStatus';
import { failed } from '@/lib/schema/outcome';

/** Whether the report's pictures are kept, and the button that keeps those that are not; nothing where all are. */
export function ReaderPictures({ clippingId, tell }: { clippingId: string; tell: Tell }) {
  const { counts, keep } = usePictureStates(clippingId);
  const { waiting, failed: lost, 'not-permitted': barred } = counts;
  if (waiting + lost + barred === 0) return null;
  const keepAll = async (): Promise<void> => {
    const failure = await keep();
    if (failure) tell(failed(failure), { words: '' });
  };
  return (
    <p className="reader-pictures">
      <PictureStatus counts={counts} onKeep={() => void keepAll()} />
    </p>
  );
}
