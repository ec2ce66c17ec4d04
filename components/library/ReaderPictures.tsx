import { usePictureStates } from '@/components/hooks/use-picture-states';
import type { Tell } from '@/components/hooks/use-tell';
import { Fold } from '@/components/shared/Fold';
import { PictureStatus } from '@/components/shared/PictureStatus';
import { text } from '@/lib/platform/texts';
import type { ClippingBody } from '@/lib/schema/clipping';
import { failed } from '@/lib/schema/outcome';
import { MissingPictures } from './MissingPictures';
import './missing-pictures.css';

type Properties = { clippingId: string; pictures: ClippingBody['pictures']; tell: Tell };

/** Whether the report's pictures are kept, why those are not that are missing, and ways to keep them; nothing where all are. */
export function ReaderPictures({ clippingId, pictures, tell }: Properties) {
  const { counts, missing, keep } = usePictureStates(clippingId);
  const { waiting, failed: lost, 'not-permitted': barred } = counts;
  if (waiting + lost + barred === 0) return null;
  const keepSome = async (src?: string): Promise<void> => {
    const failure = await keep(src);
    if (failure) tell(failed(failure), { words: '' });
  };
  return (
    <div className="reader-pictures">
      <PictureStatus counts={counts} onKeep={() => void keepSome()} />
      {missing.length > 0 && (
        <Fold title={text('picture_missing_title', missing.length)}>
          {() => (
            <MissingPictures pictures={pictures} missing={missing} onRetry={(src) => void keepSome(src)} />
          )}
        </Fold>
      )}
    </div>
  );
}
