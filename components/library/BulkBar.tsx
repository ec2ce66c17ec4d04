import { Button } from 'react-aria-components/Button';
import { Toolbar } from 'react-aria-components/Toolbar';
import type { LibraryCommands } from '@/components/hooks/use-library-commands';
import type { Choice } from '@/components/hooks/use-taxonomy';
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';
import { AddMenu } from './AddMenu';
import { DeleteDialog } from './DeleteDialog';
import { ExportMenu } from './ExportMenu';

type Properties = {
  ids: readonly string[];
  inBin: boolean;
  commands: LibraryCommands;
  collections: readonly Choice[];
  tags: readonly Choice[];
  /** The collection the list is within. */
  within: Choice | undefined;
  busy: boolean;
  onExport: (format: string) => void;
  onClear: () => void;
};

/** What can be done with the clippings that were chosen. */
export function BulkBar({ ids, inBin, commands, within, ...props }: Properties) {
  const collect = (id: string, name: string): void =>
    commands.edit(ids, { addCollections: [id] }, text('bulk_collected', ids.length, name));
  const takeOut = ({ id, name }: Choice): void =>
    commands.edit(ids, { removeCollections: [id] }, text('collection_taken_out', ids.length, name));
  const tag = (name: string): void =>
    commands.edit(ids, { addTags: [name] }, text('bulk_tagged', ids.length, name));
  return (
    <Toolbar className="bulk" aria-label={text('bulk_label')}>
      <span className="bulk-count">{text('list_selected', numberText(ids.length))}</span>
      <ExportMenu label={text('bulk_export')} busy={props.busy} onExport={props.onExport} />
      {inBin ? (
        <>
          <Button className="plain-button" onPress={() => commands.restore(ids)}>
            {text('bulk_restore')}
          </Button>
          <DeleteDialog count={ids.length} onDelete={() => commands.deleteForGood(ids)} />
        </>
      ) : (
        <>
          <AddMenu
            label={text('bulk_collect')}
            choices={props.collections.filter(({ retired }) => !retired)}
            onAdd={collect}
            onCreate={(name) =>
              void commands.createCollection(name).then((id) => {
                if (id !== undefined) collect(id, name);
              })
            }
          />
          {within && (
            <Button className="plain-button" onPress={() => takeOut(within)}>
              {text('collection_take_out', within.name)}
            </Button>
          )}
          <AddMenu
            label={text('bulk_tag')}
            choices={props.tags}
            onAdd={(_, name) => tag(name)}
            onCreate={tag}
          />
          <Button
            className="plain-button"
            onPress={() => commands.edit(ids, { reviewed: true }, text('bulk_reviewed', ids.length))}
          >
            {text('bulk_review')}
          </Button>
          <Button
            className="plain-button"
            onPress={() => commands.edit(ids, { starred: true }, text('bulk_starred', ids.length))}
          >
            {text('bulk_star')}
          </Button>
          <Button className="plain-button" onPress={() => commands.readAgain(ids)}>
            {text('bulk_read_again')}
          </Button>
          <Button className="plain-button" onPress={() => commands.bin(ids)}>
            {text('bulk_bin')}
          </Button>
        </>
      )}
      <Button className="quiet-button" onPress={props.onClear}>
        {text('list_select_none')}
      </Button>
    </Toolbar>
  );
}
