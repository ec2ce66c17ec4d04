import { Button } from 'react-aria-components/Button';
import type { MissingPicture } from '@/components/hooks/use-picture-states';
import { hostOf } from '@/components/shared/host-of';
import { pictureWords } from '@/components/shared/picture-words';
import { text } from '@/lib/platform/texts';
import type { ClippingBody } from '@/lib/schema/clipping';

type Properties = {
  /** The report's pictures in their order. */
  pictures: ClippingBody['pictures'];
  missing: readonly MissingPicture[];
  onRetry: (src: string) => void;
};

/**
 * The pictures that are not kept: which of the report's they are, why, and the button that tries again. One that is being
 * fetched keeps its line and its button, and with it the focus.
 */
export function MissingPictures({ pictures, missing, onRetry }: Properties) {
  const placeOf = ({ src }: MissingPicture): number => pictures.findIndex((picture) => picture.src === src);
  // What an edit took out of the text may still be kept with it; it has no place there.
  const nameOf = (place: number): string =>
    place < 0
      ? text('picture_elsewhere')
      : `${text('picture_number', place + 1)} ${pictures[place]?.caption ?? ''}`.trim();
  const orderOf = (picture: MissingPicture): number =>
    placeOf(picture) < 0 ? pictures.length : placeOf(picture);
  const inOrder = missing.toSorted((one, other) => orderOf(one) - orderOf(other));
  return (
    <ul className="missing-pictures">
      {inOrder.map((picture) => {
        const name = nameOf(placeOf(picture));
        return (
          <li key={picture.src}>
            <div>
              <span className="missing-picture-name">{name}</span>
              <span className="missing-picture-why">
                {[picture.why ? pictureWords(picture.why) : text('picture_waiting'), hostOf(picture.src)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </div>
            <Button
              className="quiet-button"
              isPending={picture.why === undefined}
              aria-label={text('settings_job_retry_one', name)}
              onPress={() => onRetry(picture.src)}
            >
              {text('settings_job_retry')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
