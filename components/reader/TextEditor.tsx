import type { Tell } from '@/components/hooks/use-tell';
import { useTextEditing } from '@/components/hooks/use-text-editing';
import { SaveMark } from '@/components/fields/SaveMark';
import type { ShownPictures } from '@/components/shared/BodyView';
import { text } from '@/lib/platform/texts';
import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import { topHeading } from '@/lib/text/draft';
import { EditedBlock } from './EditedBlock';
import './text-editor.css';

type Properties = {
  clipping: Clipping;
  body: ClippingBody;
  pictures: ShownPictures;
  tell: Tell;
  onDone: () => void;
};

/** The text of a report, edited block by block: a field for each run of words; pictures and tables stay. */
export function TextEditor({ clipping, body, pictures, tell, onDone }: Properties) {
  const { draft, caret, save, flush, change, undo, redo } = useTextEditing(clipping.id, body.body, tell);
  const top = topHeading(draft);
  return (
    <section className="text-editor" aria-label={text('text_editor')} lang={clipping.language || undefined}>
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
