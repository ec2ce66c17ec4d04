import { useLayoutEffect, useRef } from 'react';
import type { Tell } from '@/components/hooks/use-tell';
import { useTextEditing } from '@/components/hooks/use-text-editing';
import { SaveMark } from '@/components/fields/SaveMark';
import type { ShownPictures } from '@/components/shared/shown-pictures';
import { text } from '@/lib/platform/texts';
import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import { topHeading } from '@/lib/text/draft';
import { EditedBlock } from './EditedBlock';
import type { ReadingPlace } from './reading-place';
import './text-editor.css';

type Properties = {
  clipping: Clipping;
  body: ClippingBody;
  pictures: ShownPictures;
  /** Where the text was read, and where its reading goes on. */
  place: ReadingPlace;
  tell: Tell;
  onDone: () => void;
};

/** The text of a report, edited block by block: a field for each run of words; pictures and tables stay. */
export function TextEditor({ clipping, body, pictures, place, tell, onDone }: Properties) {
  const { draft, caret, save, flush, change, undo, redo } = useTextEditing(clipping.id, body.body, tell);
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const section = root.current;
    const fields = [...(section?.querySelectorAll('textarea') ?? [])];
    const field = fields.find((one) => blockOf(one) >= place.current);
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(0, 0);
    field?.scrollIntoView({ block: place.current < 0 ? 'nearest' : 'start' });
    return () => {
      const { activeElement } = document;
      if (section?.contains(activeElement)) place.current = blockOf(activeElement);
    };
  }, [place]);
  const top = topHeading(draft);
  return (
    <section
      ref={root}
      className="text-editor"
      aria-label={text('text_editor')}
      lang={clipping.language || undefined}
    >
      <p className="text-editor-hint">{text('text_editor_hint')}</p>
      <div className="body-view">
        {draft.map((block, index) => (
          <EditedBlock
            key={block.key}
            block={block}
            place={index + 1}
            top={top}
            caret={caret?.key === block.key ? caret : undefined}
            pictures={pictures}
            change={change}
            undo={undo}
            redo={redo}
            onDone={onDone}
          />
        ))}
      </div>
      <SaveMark save={save} onRetry={() => void flush()} />
    </section>
  );
}

/** The index of the block an element stands in, among those that are kept. */
const blockOf = (element: Element | null): number => {
  const blocks = [...(element?.closest('.text-editor')?.querySelectorAll('.edited-block') ?? [])];
  return blocks.findIndex((block) => block.contains(element));
};
