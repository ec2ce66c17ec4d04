import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { GridList } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import type { Move } from '@/components/hooks/use-own-order';
import type { Selection } from '@/components/hooks/use-selection';
import type { Density } from '@/components/library/ClippingList';
import { text } from '@/lib/platform/texts';
import type { Catalogue } from '@/lib/search/catalogue';
import { type ContentsItem, ContentsRow } from './ContentsRow';

/** Heights of a row in CSS pixels. */
const rowHeights = { comfortable: 52, compact: 34 } as const satisfies Record<Density, number>;

type Properties = {
  /** Clippings in the collection's own order. */
  ids: readonly string[];
  catalogue: Catalogue;
  words: readonly string[];
  selection: Selection;
  density: Density;
  open: string | null;
  onActive: (id: string) => void;
  onOpen: (id: string) => void;
  onMove: (move: Move) => void;
};

/** A collection as its table of contents: numbered, and put in order by dragging or from the keyboard. */
export function ContentsList(props: Properties) {
  const { ids, words, selection, density, open, onMove } = props;
  const items = useItems(ids, props.catalogue);
  const scroller = useRef<HTMLDivElement>(null);
  const openAt = open === null ? -1 : ids.indexOf(open);
  useEffect(() => {
    if (openAt >= 0 && scroller.current) bringInSight(scroller.current, openAt, rowHeights[density]);
  }, [openAt, density]);
  const { dragAndDropHooks } = useDragAndDrop<ContentsItem>({
    getItems: (_keys, dragged) => dragged.map(({ headline }) => ({ 'text/plain': headline })),
    onReorder: ({ keys, target }) =>
      onMove({
        moved: ids.filter((id) => keys.has(id)),
        target: String(target.key),
        after: target.dropPosition === 'after',
      }),
  });
  /** Alt and an arrow moves the row at once, without taking it up first. */
  const moveByKey = (event: KeyboardEvent): void => {
    const by = event.altKey ? steps[event.key] : undefined;
    const row = event.target instanceof Element && event.target.closest('[role="row"]');
    const at = row ? ids.indexOf(row.getAttribute('data-key') ?? '') : -1;
    const [moved, target] = [ids[at], ids[at + (by ?? 0)]];
    if (!by || at < 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (moved !== undefined && target !== undefined) onMove({ moved: [moved], target, after: by > 0 });
  };
  return (
    // The rows have the focus in turn.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="contents-frame"
      data-density={density}
      onKeyDownCapture={moveByKey}
      onFocusCapture={({ target }) => {
        const id = target.closest('[role="row"]')?.getAttribute('data-key');
        if (id) props.onActive(id);
      }}
    >
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: rowHeights[density] }}>
        <GridList
          ref={scroller}
          className="contents"
          aria-label={text('contents_label')}
          items={items}
          dependencies={[open, words]}
          selectionMode="multiple"
          selectedKeys={selection.ids}
          onSelectionChange={(keys) => selection.replace(keys === 'all' ? ids : [...keys].map(String))}
          onAction={(key) => props.onOpen(String(key))}
          dragAndDropHooks={dragAndDropHooks}
          disallowTypeAhead
        >
          {(item) => <ContentsRow item={item} open={open === item.id} words={words} />}
        </GridList>
      </Virtualizer>
    </div>
  );
}

/** Scrolls a list of equal rows as little as shows one of them. */
function bringInSight(list: HTMLElement, row: number, height: number): void {
  const highest = row * height;
  const lowest = highest + height - list.clientHeight;
  if (list.scrollTop > highest) list.scrollTop = highest;
  else if (list.scrollTop < lowest) list.scrollTop = lowest;
}

const steps: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** The list's items; one that did not change stays the same object, so that its row is not made anew. */
function useItems(ids: readonly string[], catalogue: Catalogue): ContentsItem[] {
  const [kept] = useState(() => new Map<string, ContentsItem>());
  return ids.map((id) => {
    const headline = catalogue.entries.get(id)?.headline || text('list_untitled');
    const before = kept.get(id);
    if (before?.headline === headline) return before;
    const item = { id, headline };
    kept.set(id, item);
    return item;
  });
}
