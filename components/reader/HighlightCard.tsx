import { type RefObject, useCallback, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { SaveMark } from '@/components/fields/SaveMark';
import type { Highlights } from '@/components/hooks/use-highlights';
import { useEdits } from '@/components/hooks/use-edits';
import { TextLine } from '@/components/shared/TextLine';
import { text } from '@/lib/platform/texts';
import type { Highlight } from '@/lib/schema/clipping';
import { highlightColours } from './highlight-colours';

type Properties = {
  highlight: Highlight;
  /** When the clipping last changed. */
  storedAt: string;
  /** What it stands beside. */
  anchor: RefObject<Element | null>;
  highlights: Highlights;
  onClose: () => void;
};

/** A highlight's colour and note, changed where it stands; its words stay. */
export function HighlightCard({ highlight, storedAt, anchor, highlights, onClose }: Properties) {
  return (
    <Popover
      className="highlight-card"
      triggerRef={anchor}
      isOpen
      placement="bottom start"
      offset={6}
      onOpenChange={(open) => open || onClose()}
    >
      <Dialog className="highlight-dialog" aria-label={text('highlight_card')}>
        <HighlightFields highlight={highlight} storedAt={storedAt} change={highlights.change} />
        <div className="highlight-choices">
          <Button
            className="quiet-button"
            onPress={() => {
              highlights.remove(highlight);
              onClose();
            }}
          >
            {text('highlight_remove')}
          </Button>
          <Button slot="close" className="plain-button">
            {text('highlight_close')}
          </Button>
        </div>
      </Dialog>
    </Popover>
  );
}

type FieldProperties = Pick<Properties, 'highlight' | 'storedAt'> & Pick<Highlights, 'change'>;

function HighlightFields({ highlight, storedAt, change }: FieldProperties) {
  const latest = useRef(highlight);
  latest.current = highlight;
  const send = useCallback(
    (patch: Partial<Highlight>) => change({ ...latest.current, ...patch }),
    // A change of the list must not end the saving that runs.
    // oxlint-disable-next-line react/exhaustive-deps
    [highlight.id],
  );
  const { edit, flush, save, unsaved } = useEdits<Partial<Highlight>>(send, storedAt);
  const { colour, note } = { ...highlight, ...unsaved };
  return (
    <>
      <ToggleButtonGroup
        className="highlight-colours"
        aria-label={text('highlight_colour')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[colour]}
        onSelectionChange={(keys) => {
          const chosen = highlightColours.find(({ id }) => keys.has(id));
          if (chosen) edit({ colour: chosen.id });
          void flush();
        }}
      >
        {highlightColours.map(({ id, label }) => (
          <ToggleButton key={id} id={id} className="highlight-choice" aria-label={text(label)}>
            <span className={`swatch mark-${id}`} aria-hidden="true">
              {text('highlight_sample')}
            </span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <TextLine
        label={text('highlight_note')}
        placeholder={text('highlight_note_empty')}
        multiline
        opensFocused
        value={note}
        onChange={(typed) => edit({ note: typed })}
        onCommit={() => void flush()}
      />
      <SaveMark save={save} onRetry={() => void flush()} />
    </>
  );
}
