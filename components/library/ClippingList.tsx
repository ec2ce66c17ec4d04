// A virtualised list places its rows itself, which a table’s own elements do not let it: roles say what they are.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useActiveIndex } from '@/components/hooks/use-active-index';
import { useLatest } from '@/components/hooks/use-latest';
import type { CatalogueState } from '@/components/hooks/use-catalogue';
import { useExcerpts } from '@/components/hooks/use-excerpts';
import { useKeptInSight } from '@/components/hooks/use-kept-in-sight';
import { useRows } from '@/components/hooks/use-rows';
import type { Selection } from '@/components/hooks/use-selection';
import { text } from '@/lib/platform/texts';
import type { Entry } from '@/lib/search/entry';
import type { NameOf } from '@/lib/search/facets';
import { contentOf, type View } from '@/lib/search/view';
import { ClippingRow, type Press } from './ClippingRow';
import { ListHeader } from './ListHeader';
import { listLines } from './list-lines';
import { listKey } from './list-key';
import { MonthHead } from './MonthHead';
import './list-toolbar.css';
import './list.css';
import './list-columns.css';
import './empty-state.css';

/** Heights of a line in CSS pixels; the style sheet sets the same. */
const rowHeights = { comfortable: 82, compact: 46 } as const;
const monthHeight = 30;
export type Density = keyof typeof rowHeights;

/** Rows that stand close have no room for what stands around the words. */
const noWords: readonly string[] = [];

type Properties = {
  ids: readonly string[];
  /** The same clippings; in the same order too where the view is ordered by date. */
  entries: readonly Entry[];
  state: CatalogueState;
  view: View;
  nameOf: NameOf;
  words: readonly string[];
  selection: Selection;
  density: Density;
  /** Whether rows show their first kept picture. */
  thumbnails: boolean;
  /** The clipping that is open beside the list. */
  open: string | null;
  /** The row the keyboard stands on. */
  active: string | undefined;
  onActive: (id: string) => void;
  onOpen: (id: string) => void;
  onView: (view: View) => void;
};

/** The clippings of a view: as many rows in the page as the screen shows, however long the list. */
export function ClippingList(props: Properties) {
  const { ids, entries, state, view, selection, density, open, active, onActive, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { sort } = view;
  const list = useMemo(() => listLines(entries, sort), [entries, sort]);
  const activeIndex = useActiveIndex(ids, active);
  const activeLine = list.lineOf(activeIndex);
  // The list draws with every step of the virtualiser: there is nothing to memoise.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: list.count,
    getScrollElement: () => scroller.current,
    estimateSize: (line) => (list.isHead(line) ? monthHeight : rowHeights[density]),
    overscan: 4,
    // The row with the focus stays in the page when it is scrolled away; else the keyboard would lose its place.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return shown.includes(activeLine) ? shown : [...shown, activeLine].sort((a, b) => a - b);
    },
  });
  useEffect(() => virtualizer.measure(), [virtualizer, density, list.shape]);
  const content = useMemo(() => contentOf(view), [view]);
  // Scrolling answers with a promise in new browsers; an effect must answer with nothing.
  useEffect(() => void scroller.current?.scrollTo(0, 0), [content]);
  // What is opened comes into sight, by whatever way it was opened; a list that changes under it stays where it is.
  const openIndex = useMemo(() => (open === null ? -1 : ids.indexOf(open)), [ids, open]);
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (open !== null && (openIndex < 0 || seen.current === open)) return;
    const isFirst = seen.current === null;
    seen.current = open;
    if (openIndex < 0) return;
    const box = scroller.current;
    const item = virtualizer.measurementsCache[list.lineOf(openIndex)];
    if (!box || !item) return;
    // Where the list stands is asked of the page: the virtualiser hears of it a frame later, when keys have gone on.
    const top = box.scrollTop;
    const height = Math.floor(box.getBoundingClientRect().height);
    if (item.start >= top && item.end <= top + height) return;
    // First from afar it comes to the middle, where what appears above the list does not push it out again.
    if (isFirst) box.scrollTop = item.start - (height - item.size) / 2;
    else box.scrollTop = item.start < top ? item.start : item.end - height;
  }, [virtualizer, list, open, openIndex]);

  useKeptInSight(scroller);

  const lines = virtualizer.getVirtualItems();
  const shownIds = lines.flatMap((line) => {
    const item = list.at(line.index);
    return 'index' in item ? (ids[item.index] ?? []) : [];
  });
  const rowOf = useRows(shownIds, state);
  const excerptOf = useExcerpts(shownIds, density === 'comfortable' ? props.words : noWords, state);

  const moveTo = (index: number, choose: boolean): void => {
    const to = Math.min(ids.length - 1, Math.max(0, index));
    const id = ids[to];
    if (id === undefined) return;
    if (choose) {
      if (!selection.ids.has(ids[activeIndex] ?? '')) selection.toggle(ids[activeIndex] ?? '');
      selection.toggle(id, true);
    }
    onActive(id);
    virtualizer.scrollToIndex(list.lineOf(to));
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus({ preventScroll: true }),
    );
  };
  const hadFocus = useRef(false);
  useEffect(() => {
    // The row with the focus left the list: the one that took its place has it now.
    if (!hadFocus.current || document.activeElement !== document.body) return;
    scroller.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus({ preventScroll: true });
  }, [ids]);
  const press = useLatest((id: string, how: Press) => {
    onActive(id);
    if (how === 'open') onOpen(id);
    else selection.toggle(id, how === 'range');
  });
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeights[density]) - 1);

  return (
    // The rows have the focus in turn.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      className="list"
      role="grid"
      aria-label={text('list_label')}
      aria-rowcount={ids.length + 1}
      aria-multiselectable
      data-density={density}
      onFocus={({ target }) => {
        hadFocus.current = true;
        // Keys act on the row that has the focus, however it came by it.
        const row = target.getAttribute('data-row');
        if (row !== null) onActive(row);
      }}
      onBlur={(event) => {
        hadFocus.current = !event.target.isConnected;
      }}
      onKeyDown={(event) =>
        listKey(event, { activeIndex, last: ids.length - 1, page, ids, selection, moveTo, onOpen })
      }
    >
      <ListHeader view={view} onView={props.onView} selection={selection} total={ids.length} />
      <div ref={scroller} className="list-scroll" role="presentation">
        <div role="rowgroup" className="list-lines" style={{ height: virtualizer.getTotalSize() }}>
          {lines.map((line) => {
            const item = list.at(line.index);
            if ('month' in item) {
              return (
                <MonthHead
                  key={`month ${item.month}`}
                  month={item.month}
                  start={line.start}
                  height={line.size}
                />
              );
            }
            const id = ids[item.index] ?? '';
            return (
              <ClippingRow
                key={id}
                id={id}
                row={rowOf(id)}
                rowIndex={item.index + 2}
                start={line.start}
                height={line.size}
                chosen={selection.ids.has(id)}
                open={open === id}
                current={item.index === activeIndex}
                words={props.words}
                excerpt={excerptOf(id)}
                nameOf={props.nameOf}
                thumbnails={props.thumbnails}
                byClipped={view.sort === 'clipped'}
                onPress={press}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
