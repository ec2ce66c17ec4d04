import { useRef, useState } from 'react';
import type { CatalogueState } from '@/components/hooks/use-catalogue';
import { useExport } from '@/components/hooks/use-export';
import { useKeys } from '@/components/hooks/use-keys';
import { useLibraryCommands } from '@/components/hooks/use-library-commands';
import { useOrderNames } from '@/components/hooks/use-order-names';
import type { Navigate } from '@/components/hooks/use-route';
import { useSelected } from '@/components/hooks/use-selected';
import { useSelection } from '@/components/hooks/use-selection';
import type { NoticeQueue } from '@/components/shared/Notices';
import { text } from '@/lib/platform/texts';
import { completeQuery } from '@/lib/search/complete-query';
import { valuesForCompletion } from '@/lib/search/completion-values';
import type { NameOf } from '@/lib/search/resolve-query';
import type { Route } from '@/lib/search/route';
import { isNarrowed, type View, wholeLibrary } from '@/lib/search/view';
import { binDays } from '@/lib/schema/bin-days';
import { BulkBar } from './BulkBar';
import { ClippingList, type Density } from './ClippingList';
import { EmptyState } from './EmptyState';
import { ExportMenu } from './ExportMenu';
import { FacetDrawer } from './FacetDrawer';
import { FacetPane } from './FacetPane';
import { KeysDialog } from './KeysDialog';
import { LibraryHeader } from './LibraryHeader';
import { ListToolbar } from './ListToolbar';
import { QueryField } from './QueryField';
import { ReaderPane } from './ReaderPane';

type Properties = {
  route: Route;
  navigate: Navigate;
  state: CatalogueState;
  nameOf: NameOf;
  notices: NoticeQueue;
};

/** The clippings of a view: facets, list and reader beside each other. */
export function ClippingsRoom({ route, navigate, state, nameOf, notices }: Properties) {
  const { view, clipping } = route;
  const found = useSelected(state, view, nameOf);
  const selection = useSelection(found.ids);
  const commands = useLibraryCommands(notices);
  const { busy, exportAs } = useExport(notices);
  const { collections, tags } = useOrderNames();
  const [density, setDensity] = useState<Density>('comfortable');
  const [active, setActive] = useState<string>();
  const [editing, setEditing] = useState(false);
  const [drawer, setDrawer] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const search = useRef<HTMLInputElement>(null);

  const onView = (next: View): void => {
    // What is typed or dragged changes the address in place; the rest are steps to go back over.
    navigate({ view: next }, next.query === view.query ? 'push' : 'replace');
  };
  const open = (id: string | null): void => {
    if (id !== null) setActive(id);
    navigate({ clipping: id }, clipping === null || id === null ? 'push' : 'replace');
  };
  const step = (by: -1 | 1): void => {
    const at = found.ids.indexOf(clipping ?? active ?? '');
    const next = found.ids[at < 0 ? 0 : at + by];
    if (next !== undefined) open(next);
  };
  const current = clipping ?? active;
  const chosen = selection.ids.size > 0 ? [...selection.ids] : current === undefined ? [] : [current];
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    '/': () => search.current?.focus(),
    e: () => clipping !== null && setEditing((before) => !before),
    s: () => commands.edit(chosen, { starred: true }, text('bulk_starred', chosen.length)),
    r: () => commands.edit(chosen, { reviewed: true }, text('bulk_reviewed', chosen.length)),
    '#': () => commands.bin(chosen),
    u: commands.undo,
    '?': () => setKeysShown(true),
    Escape: () => clipping !== null && open(null),
  });

  const { entries } = state.catalogue;
  const total = countIn(entries.values(), view.place);
  const clear = () =>
    onView({ ...wholeLibrary, place: view.place, sort: view.sort, ascending: view.ascending });
  const facets = <FacetPane view={view} counts={found.counts} nameOf={nameOf} onView={onView} />;
  return (
    <>
      <LibraryHeader room="clippings" view={view}>
        <QueryField
          query={view.query}
          fieldRef={search}
          onChange={(query) => onView({ ...view, query })}
          complete={(query) => completeQuery(query, valuesForCompletion(found.counts, nameOf))}
        />
      </LibraryHeader>
      <main className="room" data-reading={clipping === null ? undefined : ''}>
        <div className="room-facets">{facets}</div>
        <FacetDrawer isOpen={drawer} onOpenChange={setDrawer}>
          {facets}
        </FacetDrawer>
        <div className="room-list">
          <ListToolbar
            view={view}
            found={found.ids.length}
            total={total}
            whole={state.whole}
            hits={found.hits}
            density={density}
            onDensity={setDensity}
            onView={onView}
            onFacets={() => setDrawer(true)}
          >
            <ExportMenu
              label={text('bulk_export_all')}
              busy={busy}
              disabled={found.ids.length === 0}
              onExport={(format) => exportAs(format, found.ids)}
            />
          </ListToolbar>
          {selection.ids.size > 0 && (
            <BulkBar
              ids={[...selection.ids]}
              inBin={view.place === 'bin'}
              commands={commands}
              collections={collections}
              tags={tags}
              busy={busy}
              onExport={(format) => exportAs(format, [...selection.ids])}
              onClear={selection.clear}
            />
          )}
          {found.ids.length === 0 && (state.whole || entries.size > 0) ? (
            <EmptyState
              kind={isNarrowed(view) ? 'found' : view.place === 'bin' ? 'bin' : 'library'}
              binDays={binDays}
              onClear={clear}
            />
          ) : (
            <ClippingList
              ids={found.ids}
              entries={found.entries}
              view={view}
              nameOf={nameOf}
              words={found.words}
              selection={selection}
              density={density}
              open={clipping}
              active={active}
              onActive={setActive}
              onOpen={open}
              onView={onView}
            />
          )}
        </div>
        {clipping !== null && (
          <ReaderPane
            id={clipping}
            words={found.words}
            nameOf={nameOf}
            commands={commands}
            busy={busy}
            editing={editing}
            onEditing={setEditing}
            onClose={() => open(null)}
            onStep={step}
            onExport={(format) => exportAs(format, [clipping])}
            notices={notices}
          />
        )}
      </main>
      <KeysDialog isOpen={keysShown} onOpenChange={setKeysShown} />
    </>
  );
}

function countIn(entries: Iterable<{ binned: boolean }>, place: View['place']): number {
  let count = 0;
  for (const { binned } of entries) if (binned === (place === 'bin')) count += 1;
  return count;
}
