// A virtualised list places its rows itself, which a table’s own elements do not let it: roles say what they are.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { memo, type MouseEvent } from 'react';
import type { Row } from '@/components/hooks/use-rows';
import { useTopicColours } from '@/components/hooks/use-topic-colours';
import { ChooseCell } from '@/components/shared/ChooseCell';
import { dayText } from '@/components/shared/date-texts';
import { Hits, Marked } from '@/components/shared/Marked';
import { TopicDot } from '@/components/shared/TopicDot';
import { text } from '@/lib/platform/texts';
import type { Clipping } from '@/lib/schema/clipping';
import type { Excerpt } from '@/lib/search/excerpt';
import type { NameOf } from '@/lib/search/facets';
import { Thumbnail } from './Thumbnail';

/** How a row was pressed: to open it, to choose it, or to choose all up to it. */
export type Press = 'open' | 'choose' | 'range';

type Properties = {
  id: string;
  /** Undefined until it is read. */
  row: Row | undefined;
  rowIndex: number;
  /** Where it stands in the list, and how high it is, in CSS pixels. */
  start: number;
  height: number;
  chosen: boolean;
  open: boolean;
  /** Whether the keyboard stands on it. */
  current: boolean;
  words: readonly string[];
  /** What stands around those words in its text. */
  excerpt: Excerpt | undefined;
  nameOf: NameOf;
  /** Whether the list shows when it was clipped instead of when it was published. */
  byClipped: boolean;
  /** Whether its first kept picture is shown. */
  thumbnails: boolean;
  /** Keep it stable: a row draws again when it changes. */
  onPress: (id: string, how: Press) => void;
};

/** One clipping of the list. Narrow lists set its cells under each other, wide ones in columns. */
export const ClippingRow = memo(function ClippingRow(props: Properties) {
  const { id, row, chosen, open, current, onPress } = props;
  const whole = row && !('damaged' in row) ? row : undefined;
  const headline = whole?.headline || text(row && !whole ? 'list_damaged' : 'list_untitled');
  const press = (event: MouseEvent): void => {
    if (event.shiftKey) onPress(id, 'range');
    else onPress(id, event.ctrlKey || event.metaKey ? 'choose' : 'open');
  };
  return (
    // The grid around it holds the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      className="row"
      style={{ transform: `translateY(${props.start}px)`, height: props.height }}
      data-row={id}
      data-open={open ? '' : undefined}
      data-new={whole && !whole.reviewed ? '' : undefined}
      aria-rowindex={props.rowIndex}
      aria-selected={chosen}
      tabIndex={current ? 0 : -1}
      onClick={press}
    >
      <ChooseCell
        label={text('list_select_one', headline)}
        chosen={chosen}
        onChoose={(how) => onPress(id, how)}
      />
      {whole ? <Cells {...props} clipping={whole} /> : <EmptyCells words={row ? headline : ''} />}
    </div>
  );
});

function Cells({
  clipping,
  words,
  excerpt,
  nameOf,
  byClipped,
  thumbnails,
}: Properties & { clipping: Clipping }) {
  const colours = useTopicColours();
  const { kicker, headline, subtitle, source, siteName, published, clippedAt, counts, starred } = clipping;
  const hospital = clipping.hospitals.find(({ primary }) => primary) ?? clipping.hospitals[0];
  const topics = clipping.topics.toSorted((a, b) => Number(b.primary) - Number(a.primary));
  const second = [kicker, subtitle].filter(Boolean).join('　');
  return (
    <>
      <span role="gridcell" className="cell-headline">
        <span className="row-headline">
          {starred && (
            <span className="row-star" role="img" aria-label={text('mark_starred')}>
              ★
            </span>
          )}
          <Marked text={headline || text('list_untitled')} words={words} />
        </span>
        {excerpt ? (
          <span className="row-second row-excerpt">
            {excerpt.cutBefore && '…'}
            <Hits text={excerpt.text} hits={excerpt.hits} />
            {excerpt.cutAfter && '…'}
          </span>
        ) : (
          second && (
            <span className="row-second">
              <Marked text={second} words={words} />
            </span>
          )
        )}
        {thumbnails && counts.pictures > 0 && <Thumbnail id={clipping.id} src={clipping.thumbnail} />}
      </span>
      <span role="gridcell" className="cell-source">
        {source || siteName}
      </span>
      <span role="gridcell" className="cell-date">
        {byClipped ? dayText(clippedAt) : dayText(published.date) || published.text}
      </span>
      <span role="gridcell" className="cell-hospital">
        {hospital?.name}
      </span>
      <span role="gridcell" className="cell-topics">
        {topics.slice(0, 3).map(({ id, primary }) => (
          <span key={id} className="row-topic" data-primary={primary ? '' : undefined}>
            <TopicDot colour={colours.get(id)} />
            {nameOf('topic', id)}
          </span>
        ))}
        {topics.length > 3 && <span className="row-topic-more">+{topics.length - 3}</span>}
      </span>
      <span role="gridcell" className="cell-number">
        {counts.statistics || ''}
      </span>
      <span role="gridcell" className="cell-number">
        {counts.pictures || ''}
      </span>
      <span role="gridcell" className="cell-collections">
        {clipping.collections.map((id) => nameOf('collection', id)).join(text('list_separator'))}
      </span>
    </>
  );
}

function EmptyCells({ words }: { words: string }) {
  return (
    <span role="gridcell" className="cell-headline" aria-colspan={8} aria-busy={words === ''}>
      {words || <span className="row-waiting" />}
    </span>
  );
}
