import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';
import { moveBeside } from '@/lib/text/own-order';
import { DragSign } from './DragSign';

/** A collection or saved view as the pane shows it; `count` is undefined until it is counted. */
export type OrderItem = { id: string; name: string; href: string; count: number | undefined };

type Properties = {
  label: string;
  items: readonly OrderItem[];
  /** The one that is shown. */
  current: string | undefined;
  onPlace: (ids: string[]) => void;
};

/** Links to collections or saved views, which are placed by dragging or from the keyboard. */
export function OrderList({ label, items, current, onPlace }: Properties) {
  const ids = items.map(({ id }) => id);
  const { dragAndDropHooks } = useDragAndDrop<OrderItem>({
    getItems: (_keys, dragged) => dragged.map(({ name }) => ({ 'text/plain': name })),
    onReorder: ({ keys, target }) => {
      const moved = ids.filter((id) => keys.has(id));
      onPlace(moveBeside(ids, moved, String(target.key), target.dropPosition === 'after'));
    },
  });
  return (
    <GridList
      className="order-list"
      aria-label={label}
      items={items}
      dependencies={[current]}
      dragAndDropHooks={dragAndDropHooks}
      disallowTypeAhead
    >
      {({ id, name, href, count }) => (
        <GridListItem
          className="order-item"
          textValue={name}
          href={href}
          data-current={id === current ? '' : undefined}
        >
          <Button slot="drag" className="drag-handle" aria-label={text('drag_one', name)}>
            <DragSign />
          </Button>
          <span className="order-name" aria-current={id === current ? 'page' : undefined}>
            {name}
          </span>
          <span className="order-count">{count !== undefined && numberText(count)}</span>
        </GridListItem>
      )}
    </GridList>
  );
}
