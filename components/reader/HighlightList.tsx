import { Button } from 'react-aria-components/Button';
import { Fold } from '@/components/shared/Fold';
import { text } from '@/lib/platform/texts';
import type { Highlight } from '@/lib/schema/clipping';
import { inReadingOrder, isPlaced } from '@/lib/text/highlight-place';
import { colourLabel } from './highlight-colours';

type Properties = {
  highlights: readonly Highlight[];
  /** Texts of the blocks they stand in. */
  blocks: readonly string[];
  onShow: (highlight: Highlight) => void;
  onEdit: (highlight: Highlight, from: Element) => void;
  onRemove: (highlight: Highlight) => void;
};

/** Highlights and notes in the order of the text; those whose words are gone stand last. */
export function HighlightList({ highlights, blocks, onShow, ...on }: Properties) {
  if (highlights.length === 0) return null;
  const ordered = inReadingOrder(highlights, blocks);
  const lost = ordered.filter((highlight) => !isPlaced(highlight, blocks));
  return (
    <div className="highlights-side">
      <Fold title={text('highlights_title', highlights.length)}>
        {() => (
          <>
            <ol className="highlights">
              {ordered.slice(0, ordered.length - lost.length).map((highlight) => (
                <Item key={highlight.id} highlight={highlight} {...on}>
                  <Button className="highlight-quote" onPress={() => onShow(highlight)}>
                    <mark className={`mark-${highlight.colour}`}>{highlight.quote}</mark>
                  </Button>
                </Item>
              ))}
            </ol>
            {lost.length > 0 && (
              <>
                <p className="highlights-lost">{text('highlights_lost', lost.length)}</p>
                <ol className="highlights">
                  {lost.map((highlight) => (
                    <Item key={highlight.id} highlight={highlight} {...on}>
                      <span className="highlight-quote">
                        <mark className={`mark-${highlight.colour}`}>{highlight.quote}</mark>
                      </span>
                    </Item>
                  ))}
                </ol>
              </>
            )}
          </>
        )}
      </Fold>
    </div>
  );
}

type ItemProperties = Pick<Properties, 'onEdit' | 'onRemove'> & {
  highlight: Highlight;
  children: React.ReactNode;
};

function Item({ highlight, onEdit, onRemove, children }: ItemProperties) {
  const { quote, note, colour } = highlight;
  return (
    <li className="highlight-item">
      <span className="highlight-colour">{text(colourLabel(colour))}</span>
      {children}
      {note && <p className="highlight-note">{note}</p>}
      <span className="highlight-actions">
        <Button
          className="quiet-button"
          aria-label={`${text('highlight_edit')} ${quote}`}
          onPress={({ target }) => onEdit(highlight, target)}
        >
          {text('highlight_edit')}
        </Button>
        <Button
          className="quiet-button"
          aria-label={`${text('highlight_remove')} ${quote}`}
          onPress={() => onRemove(highlight)}
        >
          {text('highlight_remove')}
        </Button>
      </span>
    </li>
  );
}
