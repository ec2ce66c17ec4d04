import { Button } from 'react-aria-components/Button';
import { Checkbox } from 'react-aria-components/Checkbox';
import { GridListItem } from 'react-aria-components/GridList';
import { useRow } from '@/components/hooks/use-row';
import { dayText } from '@/components/shared/date-texts';
import { Marked } from '@/components/shared/Marked';
import { Tick } from '@/components/shared/Tick';
import { text } from '@/lib/platform/texts';
import { DragSign } from './DragSign';

/** A clipping of a collection; the headline is the catalogue's, for its name. */
export type ContentsItem = { id: string; headline: string };

type Properties = { item: ContentsItem; open: boolean; words: readonly string[] };

/** One clipping of a collection, under its number. */
export function ContentsRow({ item, open, words }: Properties) {
  const { id, headline } = item;
  return (
    <GridListItem
      id={id}
      value={item}
      textValue={headline}
      className="contents-row"
      data-open={open ? '' : undefined}
    >
      {({ state }) => (
        <>
          <Button slot="drag" className="drag-handle" aria-label={text('drag_one', headline)}>
            <DragSign />
          </Button>
          <Checkbox slot="selection" className="row-choose" aria-label={text('list_select_one', headline)}>
            <Tick />
          </Checkbox>
          <span className="contents-number">{(state.collection.getItem(id)?.index ?? 0) + 1}</span>
          <Words id={id} words={words} />
        </>
      )}
    </GridListItem>
  );
}

function Words({ id, words }: { id: string; words: readonly string[] }) {
  const row = useRow(id);
  if (!row) return <span className="row-waiting" />;
  if ('damaged' in row) return <span className="contents-headline">{text('list_damaged')}</span>;
  const { kicker, headline, subtitle, source, siteName, published, clippedAt, starred, reviewed } = row;
  const second = [kicker, subtitle].filter(Boolean).join('　');
  return (
    <>
      <span className="contents-headline" data-new={reviewed ? undefined : ''}>
        <span className="row-headline">
          {starred && (
            <span className="row-star">
              <span aria-hidden="true">★</span>
              <span className="visually-hidden">{text('mark_starred')}</span>
            </span>
          )}
          <Marked text={headline || text('list_untitled')} words={words} />
        </span>
        {second && (
          <span className="contents-second">
            <Marked text={second} words={words} />
          </span>
        )}
      </span>
      <span className="contents-source">{source || siteName}</span>
      <span className="contents-date">{dayText(published.date ?? clippedAt)}</span>
    </>
  );
}
