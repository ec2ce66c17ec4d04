import { createElement, Fragment, memo, type ReactNode } from 'react';
import { bodyElements, type Body, type BodyElement, type BodyNode } from '@/lib/schema/body';
import { text } from '@/lib/platform/texts';
import { BodyPicture } from './BodyPicture';
import { markSegments, type Mark, type Segment } from './mark-segments';
import type { ShownPictures } from './shown-pictures';
import './body-view.css';

/** How a run of marked words is shown; the default wraps it in `<mark>`. */
export type RenderSegment = (segment: Segment) => ReactNode;

type Options = {
  /** Marks of a block, by its index under the body's root. Keep the arrays stable: a block redraws when its array changes. */
  marks?: (block: number) => readonly Mark[];
  pictures?: ShownPictures;
  renderSegment?: RenderSegment;
  /** BCP 47 language of the report: Chinese paragraphs are indented by two characters. */
  language?: string;
};

/**
 * A body as it was printed: headings, paragraphs, pictures with captions, tables, lists, quotes. Made from the tree
 * element by element, so that nothing of a page ever runs; each block carries its index in `data-block`.
 */
export function BodyView({ body, language, marks, ...options }: Options & { body: Body }) {
  const { pictures = onlyWritten, renderSegment = plainMark } = options;
  return (
    <div className="body-view" lang={language}>
      {body.children.map((node, index) => (
        <Block
          key={index}
          index={index}
          node={node}
          marks={marks?.(index) ?? none}
          pictures={pictures}
          renderSegment={renderSegment}
        />
      ))}
    </div>
  );
}

type Place = {
  marks: readonly Mark[];
  pictures: ShownPictures;
  renderSegment: RenderSegment;
  /** Where the next text begins in the block's text. */
  offset: number;
};

const Block = memo(function Block(props: Omit<Place, 'offset'> & { node: BodyNode; index: number }) {
  const { node, index, ...place } = props;
  const shown = node.type === 'text' ? paragraphOf(node) : node;
  return show(shown, { ...place, offset: 0 }, { 'data-block': index });
});

const paragraphOf = (node: BodyNode): BodyElement => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [node],
});

type Shown = (node: BodyElement, place: Place, extra: Record<string, unknown>) => ReactNode;

/** Elements that are shown as more than themselves. */
const special: Partial<Record<string, Shown>> = {
  img: (node, place, extra) => (
    <BodyPicture {...attributes(node)} {...extra} src={node.properties.src ?? ''} pictures={place.pictures} />
  ),
  a: (node, place, extra) => (
    <a {...attributes(node)} {...extra} target="_blank" rel="noopener noreferrer">
      {within(node, place)}
    </a>
  ),
  br: (_node, place, extra) => {
    place.offset += 1;
    return <br {...extra} />;
  },
  hr: (_node, _place, extra) => <hr {...extra} />,
  // A wide table scrolls by itself, and the keyboard must be able to reach what scrolls.
  table: (node, place, extra) => (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section {...extra} className="body-table" aria-label={text('body_table')} tabIndex={0}>
      <table>{within(node, place)}</table>
    </section>
  ),
};

function show(node: BodyNode, place: Place, extra: Record<string, unknown> = {}): ReactNode {
  if (node.type === 'text') {
    const segments = markSegments(node.value, place.offset, place.marks);
    place.offset += node.value.length;
    return segments.map((segment, index) => <Fragment key={index}>{shownText(segment, place)}</Fragment>);
  }
  if (!Object.hasOwn(bodyElements, node.tagName)) return within(node, place);
  const shown = special[node.tagName];
  if (shown) return shown(node, place, extra);
  return createElement(node.tagName, { ...attributes(node), ...extra }, within(node, place));
}

const shownText = (segment: Segment, place: Place): ReactNode =>
  segment.marks.length > 0 ? place.renderSegment(segment) : segment.text;

const within = (node: BodyElement, place: Place): ReactNode =>
  node.children.map((child, index) => <Fragment key={index}>{show(child, place)}</Fragment>);

/** The attributes the vocabulary allows, and none besides. */
function attributes({ tagName, properties }: BodyElement): Record<string, unknown> {
  const allowed: readonly string[] = bodyElements[tagName];
  const kept = Object.entries(properties).filter(
    ([name, value]) => allowed.includes(name) && value !== undefined,
  );
  return Object.fromEntries(
    kept.map(([name, value]) => (name === 'align' ? ['data-align', value] : [name, value])),
  );
}

const plainMark: RenderSegment = ({ text: words, marks }) => (
  <mark
    className={marks.map((mark) => `mark-${mark.kind}`).join(' ')}
    data-marks={marks.map((mark) => mark.id).join(' ')}
  >
    {words}
  </mark>
);

/** Pictures that are written into the page are at hand; others are not asked for. */
const onlyWritten: ShownPictures = { addressOf: (src) => (src.startsWith('data:') ? src : null) };
const none: readonly Mark[] = [];
