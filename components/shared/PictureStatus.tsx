import { Button } from 'react-aria-components/Button';
import type { PictureCounts } from '@/components/hooks/use-picture-states';
import { text } from '@/lib/platform/texts';

/** Whether a clipping's pictures are kept offline, and the button that keeps them; nothing where there are none. */
export function PictureStatus({ counts, onKeep }: { counts: PictureCounts; onKeep: () => void }) {
  const { kept, waiting, failed } = counts;
  const missing = failed + counts['not-permitted'];
  if (kept + waiting + missing === 0) return null;
  return (
    <span className="picture-status">
      {kept > 0 && <span>{text('pictures_kept', kept)}</span>}
      {waiting > 0 && <span>{text('pictures_waiting', waiting)}</span>}
      {failed > 0 && <span className="picture-failed">{text('pictures_failed', failed)}</span>}
      {missing > 0 && (
        <Button className="quiet-button" onPress={onKeep}>
          {text('pictures_keep', missing)}
        </Button>
      )}
    </span>
  );
}
