import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Tipped } from '@/components/shared/Tipped';
import { text, type TextKey } from '@/lib/platform/texts';
import { type ReadingLook, readingLooks } from '@/lib/schema/settings';

type Part = keyof ReadingLook;

const parts: readonly { part: Part; label: TextKey }[] = [
  { part: 'size', label: 'reader_size' },
  { part: 'face', label: 'reader_face' },
  { part: 'width', label: 'reader_width' },
  { part: 'line', label: 'reader_line' },
];

const names: Record<ReadingLook[Part], TextKey> = {
  small: 'reader_size_small',
  medium: 'reader_size_medium',
  large: 'reader_size_large',
  huge: 'reader_size_huge',
  serif: 'reader_serif',
  sans: 'reader_sans',
  narrow: 'reader_narrow',
  middle: 'reader_middle',
  wide: 'reader_wide',
  tight: 'reader_line_tight',
  normal: 'reader_line_normal',
  loose: 'reader_line_loose',
};

type Properties = { look: ReadingLook; onChange: (look: ReadingLook) => void };

/** How reports are set: size, face, width and distance of the lines. */
export function ReadingLookMenu({ look, onChange }: Properties) {
  return (
    <DialogTrigger>
      <Tipped label={text('reader_look')}>
        <Button className="plain-button icon-button" aria-label={text('reader_look')}>
          <span aria-hidden="true">Aa</span>
        </Button>
      </Tipped>
      {/* Without a dialog within, the popover is one, the buttons that close it included. */}
      <Popover className="look-menu" offset={4} placement="bottom end" aria-label={text('reader_look')}>
        <div className="look-dialog">
          {parts.map(({ part, label }) => (
            <RadioGroup
              key={part}
              className="look-part"
              orientation="horizontal"
              value={look[part]}
              onChange={(chosen) => onChange({ ...look, [part]: chosen })}
            >
              <Label>{text(label)}</Label>
              <div className="look-choices">
                {readingLooks[part].map((choice) => (
                  <Radio key={choice} value={choice} className="look-choice" data-look={choice}>
                    {text(names[choice])}
                  </Radio>
                ))}
              </div>
            </RadioGroup>
          ))}
        </div>
      </Popover>
    </DialogTrigger>
  );
}
