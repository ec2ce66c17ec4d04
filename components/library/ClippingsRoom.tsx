import { useRef, useState } from 'react';
import { NameAsker } from '@/components/collections/NameAsker';
import { OrderPane } from '@/components/collections/OrderPane';
import { useActiveIndex } from '@/components/hooks/use-active-index';
import { useExport } from '@/components/hooks/use-export';
import { useLibraryCommands } from '@/components/hooks/use-library-commands';
import { useOrderChoices } from '@/components/hooks/use-order-choices';
import { type Move, useOwnOrder } from '@/components/hooks/use-own-order';
import { type OrderKind, useRoomKeys } from '@/components/hooks/use-room-keys';
import { useRoomOrder } from '@/components/hooks/use-room-order';
import { useSelected } from '@/components/hooks/use-selected';
import { useSelection } from '@/components/hooks/use-selection';
import { useIndexWork } from '@/components/hooks/use-index-work';
import { useWork } from '@/components/hooks/use-work';
import type { RoomProperties } from '@/components/shared/room-properties';
import { text } from '@/lib/platform/texts';
import { contentOf, type View, viewOfCollection } from '@/lib/search/view';
import { ListPane } from './ListPane';
import { OrderDialog } from './OrderDialog';
import { PlaceLinks } from './PlaceLinks';
import { ReaderPane } from './ReaderPane';
import { RoomKeys } from './RoomKeys';
import { SearchedRoom } from './SearchedRoom';

/** The clippings of a view: facets, list and reader beside each other. */
export function ClippingsRoom({ route, navigate, state, nameOf, notices }: RoomProperties) {
  const { view, clipping } = route;
  const { works, run } = useWork();
  const indexing = useIndexWork(state.version > 0);
  const commands = useLibraryCommands(notices, run);
  const order = useRoomOrder(state, view, nameOf, commands.tell);
  const { collection, saved, acts } = order;
  const selected = useSelected(state, view, nameOf);
  const own = useOwnOrder(selected.ids, view.sort === 'own' ? collection : undefined);
  const found = { ...selected, ids: own.ids };
  const selection = useSelection(found.ids);
  const { busy, exportAs } = useExport(notices, run);
  const names = useOrderChoices(state, order.all.collections);
  const [active, setActive] = useState<string>();
  const [editing, setEditing] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const [ordering, setOrdering] = useState<{ kind: OrderKind; ids: readonly string[] }>();
  const search = useRef<HTMLInputElement>(null);

  const onView = (next: View): void => {
    // What is typed or dragged changes the address in place; the rest are steps to go back over.
    navigate({ view: next }, next.query === view.query ? 'push' : 'replace');
  };
  const open = (id: string | null): void => {
    if (id !== null) setActive(id);
    navigate({ clipping: id }, clipping === null || id === null ? 'push' : 'replace');
  };
  const place = useActiveIndex(found.ids, clipping ?? active);
  // Where the row the keyboard stood on left the list, it stands on the one that took its place.
  const current = clipping ?? (active === undefined ? undefined : found.ids[place]);
  const step = (by: -1 | 1): void => {
    const isHere = found.ids[place] === current;
    const next = found.ids[isHere || by < 0 ? place + by : place];
    if (next !== undefined) open(next);
  };
  const chosen = selection.ids.size > 0 ? [...selection.ids] : current === undefined ? [] : [current];
  useRoomKeys({
    chosen,
    catalogue: state.catalogue,
    commands,
    isOpen: clipping !== null,
    step,
    onSearch: () => search.current?.focus(),
    onEdit: () => setEditing((before) => !before),
    onOrder: (kind: OrderKind) => setOrdering({ kind, ids: chosen }),
    onKeys: () => setKeysShown(true),
    onClose: () => open(null),
  });

  const move = (to: Move): void => {
    if (!collection) return;
    own.ahead(to);
    const { moved, target } = to;
    const words =
      moved.length > 1
        ? text('collection_moved_many', moved.length)
        : text('collection_moved', found.ids.indexOf(target) + 1, found.ids.length);
    void acts
      .arrange({ ...to, id: collection.id, moved: [...moved] }, words)
      .then((done) => done || own.ahead());
  };
  const canSave = !saved && !(collection && contentOf(view) === contentOf(viewOfCollection(collection.id)));
  return (
    <>
      <SearchedRoom
        room="clippings"
        view={view}
        counts={found.counts}
        nameOf={nameOf}
        fieldRef={search}
        isReading={clipping !== null}
        places={
          <>
            <PlaceLinks view={view} counts={order.counts} onView={onView} />
            <OrderPane view={view} order={order} onView={onView} />
          </>
        }
        save={
          canSave && (
            <NameAsker
              label={text('view_save')}
              make={text('view_make')}
              className="quiet-button"
              onMake={(name) =>
                void acts
                  .create(name, contentOf(view))
                  .then((id) => id !== undefined && navigate({ view: { ...view, saved: id } }, 'replace'))
              }
            >
              {text('view_save')}
            </NameAsker>
          )
        }
        onView={onView}
      >
        {(openFacets) => (
          <>
            <ListPane
              view={view}
              found={found}
              state={state}
              nameOf={nameOf}
              notices={notices}
              selection={selection}
              commands={commands}
              order={order}
              names={names}
              busy={busy}
              works={indexing ? [...works, indexing] : works}
              open={clipping}
              active={active}
              onView={onView}
              onFacets={openFacets}
              onActive={setActive}
              onOpen={open}
              onMove={move}
              onExport={exportAs}
            />
            {clipping !== null && (
              <ReaderPane
                id={clipping}
                words={found.words}
                nameOf={nameOf}
                commands={commands}
                busy={busy}
                at={route.at ?? ''}
                editing={editing}
                onEditing={setEditing}
                onClose={() => open(null)}
                onStep={step}
                onExport={(format) => exportAs(format, [clipping])}
                notices={notices}
              />
            )}
          </>
        )}
      </SearchedRoom>
      {ordering && (
        <OrderDialog {...ordering} {...names} commands={commands} onClose={() => setOrdering(undefined)} />
      )}
      <RoomKeys isOpen={keysShown} onOpenChange={setKeysShown} />
    </>
  );
}
