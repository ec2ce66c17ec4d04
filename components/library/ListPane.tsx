import { useMemo } from 'react';
import { ContentsList } from '@/components/collections/ContentsList';
import { mostByHand } from '@/components/collections/most-by-hand';
import { OpenCollection } from '@/components/collections/OpenCollection';
import { OpenView } from '@/components/collections/OpenView';
import type { CatalogueState } from '@/components/hooks/use-catalogue';
import type { LibraryCommands } from '@/components/hooks/use-library-commands';
import type { OrderChoices } from '@/components/hooks/use-order-choices';
import type { Move } from '@/components/hooks/use-own-order';
import { useListLook } from '@/components/hooks/use-list-look';
import type { RoomOrder } from '@/components/hooks/use-room-order';
import type { Found } from '@/components/hooks/use-selected';
import type { Selection } from '@/components/hooks/use-selection';
import type { Work } from '@/components/hooks/use-work';
import type { NoticeQueue } from '@/components/shared/Notices';
import { text } from '@/lib/platform/texts';
import { binDays } from '@/lib/schema/bin-days';
import { noExtent } from '@/lib/search/count-order';
import type { NameOf } from '@/lib/search/facets';
import { contentOf, type View, viewOfCollection, wholeLibrary } from '@/lib/search/view';
import { BackupReminder } from './BackupReminder';
import { BulkBar } from './BulkBar';
import { ClippingList } from './ClippingList';
import { emptyKind } from './empty-kind';
import { EmptyState } from './EmptyState';
import { ExportMenu } from './ExportMenu';
import { ListToolbar } from './ListToolbar';
import { WorkList } from './WorkList';

type Properties = {
  view: View;
  /** What the view finds, with its clippings in the order they are shown. */
  found: Found;
  state: CatalogueState;
  nameOf: NameOf;
  notices: NoticeQueue;
  selection: Selection;
  commands: LibraryCommands;
  order: RoomOrder;
  names: OrderChoices;
  busy: boolean;
  works: readonly Work[];
  open: string | null;
  active: string | undefined;
  onView: (view: View) => void;
  onFacets: () => void;
  onActive: (id: string) => void;
  onOpen: (id: string) => void;
  onMove: (move: Move) => void;
  onExport: (format: string, ids: readonly string[], title?: string) => void;
};

/** The list of a view with all that stands above it: whose it is, how many there are, what can be done with those chosen. */
export function ListPane({
  view,
  found,
  state,
  selection,
  commands,
  order,
  names,
  busy,
  ...props
}: Properties) {
  const { look, change } = useListLook();
  const { collection, saved, counts, acts } = order;
  const { onView, onExport } = props;
  const { ids } = found;
  const byHand = view.sort === 'own' && ids.length <= mostByHand;
  const { catalogue } = state;
  const entries = useMemo(() => {
    if (view.sort !== 'own') return found.entries;
    return ids.flatMap((id) => catalogue.entries.get(id) ?? []);
  }, [view.sort, ids, found.entries, catalogue]);
  const isWhole = collection !== undefined && contentOf(view) === contentOf(viewOfCollection(collection.id));
  const clear = () =>
    onView({ ...wholeLibrary, place: view.place, sort: view.sort, ascending: view.ascending });
  const rows = {
    ids,
    density: look.density,
    words: found.words,
    selection,
    open: props.open,
    onActive: props.onActive,
    onOpen: props.onOpen,
  };
  return (
    <div className="room-list">
      {collection && (
        <OpenCollection
          collection={collection}
          extent={counts.collections.get(collection.id) ?? noExtent}
          view={view}
          acts={acts}
          busy={busy}
          onView={onView}
          onExport={(format) => onExport(format, ids, collection.name)}
        />
      )}
      {saved && (
        <OpenView
          saved={saved}
          count={order.viewCounts.get(saved.id)}
          view={view}
          acts={acts}
          onView={onView}
        />
      )}
      <BackupReminder state={state} notices={props.notices} />
      <ListToolbar
        view={view}
        found={ids.length}
        total={counts[view.place]}
        whole={state.whole}
        hits={found.hits}
        look={look}
        onLook={change}
        onView={onView}
        onFacets={props.onFacets}
      >
        {!isWhole && (
          <ExportMenu
            label={text('bulk_export_all')}
            busy={busy}
            disabled={ids.length === 0}
            onExport={(format) => onExport(format, ids)}
          />
        )}
      </ListToolbar>
      {selection.ids.size > 0 && (
        <BulkBar
          ids={[...selection.ids]}
          inBin={view.place === 'bin'}
          commands={commands}
          {...names}
          within={collection}
          busy={busy}
          onExport={(format) => onExport(format, [...selection.ids])}
          onClear={selection.clear}
        />
      )}
      <WorkList works={props.works} />
      {ids.length === 0 && (state.whole || state.catalogue.entries.size > 0) ? (
        <EmptyState kind={emptyKind(view, isWhole)} binDays={binDays} onClear={clear} />
      ) : view.sort === 'own' && !order.all.known ? null : collection && byHand ? (
        <ContentsList {...rows} catalogue={state.catalogue} onMove={props.onMove} />
      ) : (
        <ClippingList
          {...rows}
          entries={entries}
          state={state}
          view={view}
          nameOf={props.nameOf}
          thumbnails={look.thumbnails}
          active={props.active}
          onView={onView}
        />
      )}
    </div>
  );
}
