import { type MouseEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useHighlighting } from '@/components/hooks/use-highlighting';
import { useHighlights } from '@/components/hooks/use-highlights';
import type { Tell } from '@/components/hooks/use-tell';
import { apart } from '@/components/shared/apart';
import { BodyView, type RenderSegment } from '@/components/shared/BodyView';
import type { ShownPictures } from '@/components/shared/shown-pictures';
import { text } from '@/lib/platform/texts';
import type { Clipping, ClippingBody, Highlight } from '@/lib/schema/clipping';
import { findPassage } from '@/lib/text/find-passage';
import { blockTexts } from '@/lib/text/highlight-place';
import type { Passage } from '@/lib/text/sentence-places';
import { highlightMark, highlightOf, readerMarks } from './reader-marks';
import { StatisticTip } from './StatisticTip';
import { HighlightBar } from './HighlightBar';
import { HighlightCard } from './HighlightCard';
import { HighlightList } from './HighlightList';
import { placeIn, type ReadingPlace, returnTo } from './reading-place';
import { blockElement, showElement } from './text-places';
import './highlights.css';

type Properties = {
  clipping: Clipping;
  body: ClippingBody;
  /** Folded words that were searched for. */
  words: readonly string[];
  /** Words that earned topics. */
  evidence: readonly string[];
  /** Words to be led to; empty for none. */
  at: string;
  pictures: ShownPictures;
  /** Where the text is taken up again, and where it is left. */
  place: ReadingPlace;
  tell: Tell;
};

/** The text of a report to be read and marked: what stands in it is marked in place, and listed above it. */
export function ReadingText({ clipping, body, words, evidence, at, pictures, place, tell }: Properties) {
  const root = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blockTexts(body.body), [body.body]);
  useLayoutEffect(() => {
    const element = root.current;
    if (element) returnTo(element, place.current);
    return () => {
      if (element) place.current = placeIn(element);
    };
  }, [place]);
  const highlights = useHighlights(clipping.id, body.highlights, blocks, tell);
  const marking = useHighlighting({ root, blocks, highlights });
  // What was asked for last leads: the address, or the list.
  const [jump, setJump] = useState<{ at: string; passage: Passage }>();
  const led = useMemo(() => findPassage(blocks, at), [blocks, at]);
  const shown = jump?.at === at ? jump.passage : led;
  useEffect(() => {
    const element = shown && root.current && blockElement(root.current, shown.block);
    if (element) showElement(element.querySelector('.mark-shown') ?? element);
  }, [shown]);

  const { statistics } = body;
  const marks = useMemo(
    () => readerMarks(body.body, { words, evidence, statistics, highlights: body.highlights, shown }),
    [body.body, body.highlights, statistics, words, evidence, shown],
  );
  const open = marking.open;
  const noteMark = useNoteMark(body.highlights, open);
  const opened = body.highlights.find(({ id }) => id === marking.opened?.id);
  const press = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element) || !getSelection()?.isCollapsed) return;
    const ids = target.closest<HTMLElement>('[data-marks]')?.dataset.marks?.split(' ') ?? [];
    const id = ids.map(highlightOf).findLast((found) => found !== undefined);
    if (id !== undefined) open(id);
  };
  return (
    <>
      <HighlightList
        highlights={body.highlights}
        blocks={blocks}
        onShow={({ block, start, end }) => setJump({ at, passage: { block, start, end } })}
        onEdit={({ id }, from) => open(id, from)}
        onRemove={highlights.remove}
      />
      <StatisticTip statistics={statistics}>
        {/* The list above gives the keyboard what pressing a mark gives the mouse. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
        <div className="reading-text" ref={root} onClick={press}>
          <BodyView
            body={body.body}
            language={clipping.language}
            marks={(block) => marks.get(block) ?? none}
            pictures={pictures}
            renderSegment={noteMark}
          />
          {marking.passages.length > 0 && (
            <HighlightBar
              root={root}
              passages={marking.passages}
              onMark={marking.mark}
              onNote={marking.annotate}
            />
          )}
          <output className="visually-hidden">{marking.walked}</output>
        </div>
      </StatisticTip>
      {opened && marking.opened && (
        <HighlightCard
          key={opened.id}
          highlight={opened}
          storedAt={clipping.updatedAt}
          anchor={anchorOf(opened.id, marking.opened.from)}
          highlights={highlights}
          onClose={marking.close}
        />
      )}
    </>
  );
}

const none: readonly never[] = [];

/** What a highlight's card stands beside: what asked for it, else its mark. */
const anchorOf = (id: string, from: Element | undefined) => ({
  get current() {
    if (from?.isConnected) return from;
    return document.querySelector(`.reading-text [data-marks~="${highlightMark(id)}"]`);
  },
});

/** Marks of a report, with a sign behind each highlight that has a note. */
function useNoteMark(highlights: readonly Highlight[], open: (id: string) => void): RenderSegment {
  return useCallback(
    ({ text: words, start, marks }) => {
      const ending = marks.filter(({ end }) => end === start + words.length).map(({ id }) => highlightOf(id));
      const noted = highlights.filter(({ id, note }) => note !== '' && ending.includes(id));
      return (
        <>
          <mark
            className={marks.map(({ kind }) => `mark-${kind}`).join(' ')}
            data-marks={marks.map(({ id }) => id).join(' ')}
          >
            {words}
          </mark>
          {noted.map(({ id, note }) => (
            <Button
              key={id}
              className="note-mark"
              {...{ [apart]: '' }}
              aria-label={text('highlight_note_of', note)}
              onPress={() => open(id)}
            >
              {text('highlight_note_sign')}
            </Button>
          ))}
        </>
      );
    },
    [highlights, open],
  );
}
