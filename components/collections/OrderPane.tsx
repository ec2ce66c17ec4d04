import { useId } from 'react';
import type { RoomOrder } from '@/components/hooks/use-room-order';
import { text } from '@/lib/platform/texts';
import type { Collection } from '@/lib/schema/clipping';
import { routeToHash } from '@/lib/search/route';
import { collectionOf, type View, viewOfCollection, viewOfSearch } from '@/lib/search/view';
import { ArchivedList } from './ArchivedList';
import { NameAsker } from './NameAsker';
import { type OrderItem, OrderList } from './OrderList';
import './collections.css';
import './contents.css';

type Properties = { view: View; order: RoomOrder; onView: (view: View) => void };

const hashOf = (view: View): string => routeToHash({ room: 'clippings', view, clipping: null });

/** The editor's own order: collections and saved views, each a link, made, placed and put away here. */
export function OrderPane({ view, order: { all, counts, viewCounts, acts }, onView }: Properties) {
  const { known, collections, views } = all;
  const collectionItem = ({ id, name }: Collection): OrderItem => ({
    id,
    name,
    href: hashOf(viewOfCollection(id)),
    count: counts.collections.get(id)?.count ?? 0,
  });
  const place = (items: readonly OrderItem[]) => (ids: string[]) =>
    void acts.place(
      ids,
      items.map(({ id }) => id),
    );
  const kept = collections.filter(({ archived }) => !archived).map(collectionItem);
  const archived = collections.filter((collection) => collection.archived).map(collectionItem);
  const saved = views.map((one) => ({
    id: one.id,
    name: one.name,
    href: hashOf({ ...viewOfSearch(one.view), saved: one.id }),
    count: viewCounts.get(one.id),
  }));
  const current = view.saved || collectionOf(view);
  const [collectionsId, viewsId] = [useId(), useId()];
  return (
    <>
      <section className="order" aria-labelledby={collectionsId}>
        <div className="order-head">
          <h2 id={collectionsId}>{text('collections_title')}</h2>
          <NameAsker
            label={text('collection_new')}
            make={text('collection_make')}
            className="quiet-button order-new"
            onMake={(name) =>
              void acts.create(name).then((id) => {
                if (id !== undefined) onView(viewOfCollection(id));
              })
            }
          >
            <span aria-hidden="true">+</span>
          </NameAsker>
        </div>
        {kept.length > 0 ? (
          <OrderList label={text('collections_title')} items={kept} current={current} onPlace={place(kept)} />
        ) : (
          known && <p className="order-none">{text('collections_none')}</p>
        )}
        {archived.length > 0 && <ArchivedList items={archived} current={current} />}
      </section>
      {saved.length > 0 && (
        <section className="order" aria-labelledby={viewsId}>
          <div className="order-head">
            <h2 id={viewsId}>{text('views_title')}</h2>
          </div>
          <OrderList label={text('views_title')} items={saved} current={current} onPlace={place(saved)} />
        </section>
      )}
    </>
  );
}
