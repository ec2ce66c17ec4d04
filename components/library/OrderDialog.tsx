import type { LibraryCommands } from '@/components/hooks/use-library-commands';
import type { OrderKind } from '@/components/hooks/use-room-keys';
import type { Choice } from '@/components/hooks/use-taxonomy';
import { text } from '@/lib/platform/texts';
import { PickDialog } from './PickDialog';

type Properties = {
  kind: OrderKind;
  ids: readonly string[];
  commands: LibraryCommands;
  collections: readonly Choice[];
  tags: readonly Choice[];
  onClose: () => void;
};

/** Puts clippings into a collection or gives them a tag, by name. */
export function OrderDialog({ kind, ids, commands, collections, tags, onClose }: Properties) {
  const collect = ({ id, name }: Choice): void =>
    commands.edit(ids, { addCollections: [id] }, text('bulk_collected', ids.length, name));
  const tag = ({ name }: Pick<Choice, 'name'>): void =>
    commands.edit(ids, { addTags: [name] }, text('bulk_tagged', ids.length, name));
  const createCollection = (name: string): void =>
    void commands.createCollection(name).then((id) => id !== undefined && collect({ id, name }));
  const title = text('pick_title', text(`bulk_${kind}`), ids.length);
  return kind === 'collect' ? (
    <PickDialog
      title={title}
      label={text('chips_add', text('field_collections'))}
      choices={collections.filter(({ retired }) => !retired)}
      onPick={collect}
      onCreate={createCollection}
      onClose={onClose}
    />
  ) : (
    <PickDialog
      title={title}
      label={text('chips_add', text('field_tags'))}
      choices={tags}
      onPick={tag}
      onCreate={(name) => tag({ name })}
      onClose={onClose}
    />
  );
}
