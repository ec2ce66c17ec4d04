import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';
import type { OrderItem } from './OrderList';

type Properties = { items: readonly OrderItem[]; current: string | undefined };

/** Collections that were put away, out of sight until they are asked for. */
export function ArchivedList({ items, current }: Properties) {
  return (
    <Disclosure className="order-archived" defaultExpanded={items.some(({ id }) => id === current)}>
      <Heading level={3} className="facet-heading">
        <Button slot="trigger" className="facet-trigger">
          <svg viewBox="0 0 8 8" aria-hidden="true">
            <path d="M2.5 1l3 3-3 3" />
          </svg>
          {text('collections_archived', items.length)}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="places">
          {items.map(({ id, name, href, count }) => (
            <li key={id}>
              <a href={href} aria-current={id === current ? 'page' : undefined}>
                <span className="order-name">{name}</span>
                <span className="order-count">{count !== undefined && numberText(count)}</span>
              </a>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
