import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { numberText } from './number-text';
import { text, type TextKey } from '@/lib/platform/texts';
import type { RoomOffer, RoomPart } from '@/lib/schema/room-part';
import { AskFirst } from './AskFirst';
import { byteWords } from './byte-words';
import './dialog.css';
import './free-room.css';

const names: Record<RoomPart, { name: TextKey; words: TextKey }> = {
  bin: { name: 'free_bin', words: 'free_bin_words' },
  'old-originals': { name: 'free_old_originals', words: 'free_originals_words' },
  originals: { name: 'free_originals', words: 'free_originals_words' },
  pictures: { name: 'free_pictures', words: 'free_pictures_words' },
};

type Properties = {
  /** Undefined until they are weighed. */
  offers: readonly RoomOffer[] | undefined;
  /** The part that is being given up. */
  busy: RoomPart | undefined;
  onFree: (offer: RoomOffer) => void;
};

/** What can be given up to make room, how much each frees, and the button that does it. */
export function FreeRoom({ offers, busy, onFree }: Properties) {
  if (!offers) return <p className="free-none">{text('free_weighing')}</p>;
  if (offers.length === 0) return <p className="free-none">{text('free_nothing')}</p>;
  return (
    <ul className="free-list" aria-label={text('free_title')}>
      {offers.map((offer) => {
        const name = text(names[offer.part].name);
        return (
          <li key={offer.part}>
            <span className="free-name">{name}</span>
            <span className="free-facts">
              {text('free_facts', numberText(offer.count), byteWords(offer.bytes))}
            </span>
            <DialogTrigger>
              <Button
                className="plain-button"
                aria-label={text('free_act_named', name)}
                isDisabled={busy !== undefined}
              >
                {text(busy === offer.part ? 'free_busy' : 'free_act')}
              </Button>
              <AskFirst
                question={text('free_ask', name)}
                words={text(names[offer.part].words)}
                act={text('free_confirm')}
                onAct={() => onFree(offer)}
              />
            </DialogTrigger>
          </li>
        );
      })}
    </ul>
  );
}
