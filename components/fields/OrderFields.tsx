import { ChipField } from '@/components/shared/ChipField';
import { TextLine } from '@/components/shared/TextLine';
import type { Choice } from '@/components/hooks/use-taxonomy';
import { text } from '@/lib/platform/texts';
import type { ClippingFields } from './clipping-fields';

type Properties = ClippingFields & {
  collectionChoices: readonly Choice[];
  tagChoices: readonly Choice[];
  /** Makes a collection; returns its id, or undefined where that failed. */
  onCreateCollection: (name: string) => Promise<string | undefined>;
};

/** The editor's own order: collections, tags, a note. */
export function OrderFields({ clipping, edit, onCommit, ...props }: Properties) {
  const { collections, tags, note } = clipping;
  const collect = (id: string) => edit({ collections: [...new Set([...collections, id])] });
  const tag = (name: string) => edit({ tags: [...new Set([...tags, name])] });
  const nameOf = (id: string) => props.collectionChoices.find((choice) => choice.id === id)?.name ?? '…';
  return (
    <>
      <ChipField
        label={text('field_collections')}
        chips={collections.map((id) => ({ id, name: nameOf(id) }))}
        choices={props.collectionChoices.filter(({ retired }) => !retired)}
        onAdd={collect}
        onCreate={(name) =>
          void props.onCreateCollection(name).then((id) => {
            if (id !== undefined) collect(id);
          })
        }
        onRemove={(id) => edit({ collections: collections.filter((other) => other !== id) })}
      />
      <ChipField
        label={text('field_tags')}
        chips={tags.map((name) => ({ id: name, name }))}
        choices={props.tagChoices}
        onAdd={tag}
        onCreate={tag}
        onRemove={(name) => edit({ tags: tags.filter((other) => other !== name) })}
      />
      <TextLine
        label={text('field_note')}
        placeholder="—"
        multiline
        value={note}
        onChange={(typed) => edit({ note: typed })}
        onCommit={onCommit}
      />
    </>
  );
}
