import { createElement, Fragment, memo, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { BodyView } from '@/components/shared/BodyView';
import type { ShownPictures } from '@/components/shared/shown-pictures';
import { text } from '@/lib/platform/texts';
import type { BodyNode } from '@/lib/schema/body';
import { textOf } from '@/lib/text/body-lines';
import { type Caret, type DraftBlock, isLeaf, withGone } from '@/lib/text/draft';
import { blockLabel } from './block-labels';
import { BlockMenu } from './BlockMenu';
import type { LeafActs } from './leaf-keys';
import { LeafField } from './LeafField';

type Properties = LeafActs & {
  block: DraftBlock;
  /** Its number in the text. */
  place: number;
  /** Level of the greatest headings. */
  top: number;
  caret: Caret | undefined;
  pictures: ShownPictures;
};

/** A block of the text that is edited, or the word that it was deleted. */
export const EditedBlock = memo(function EditedBlock(props: Properties) {
  const { block, place, top, change } = props;
  const { key, node, gone } = block;
  if (gone) {
    return (
      <p className="block-gone">
        <span>
          {text('text_deleted', textOf(node).trim().slice(0, 24) || text(blockLabel(node.tagName, top)))}
        </span>{' '}
        <Button className="quiet-button" onPress={() => change((draft) => withGone(draft, key, false))}>
          {text('text_restore')}
        </Button>
      </p>
    );
  }
  return (
    <div className="edited-block" data-kind={node.tagName}>
      <EditedNode {...props} node={node} path={[]} />
      <BlockMenu
        node={node}
        top={top}
        name={text('text_block_of', text(blockLabel(node.tagName, top)), place)}
        onChange={(make) => change((draft) => make(draft, key))}
      />
    </div>
  );
});

const containers = new Set(['figure', 'ul', 'ol', 'li', 'blockquote']);

type NodeProperties = Properties & { node: BodyNode; path: readonly number[] };

function EditedNode({ node, path, ...props }: NodeProperties): ReactNode {
  const { block, place, top, caret, pictures, change, undo, redo, onDone } = props;
  if (node.type === 'element' && isLeaf(node)) {
    const isHere = caret && caret.path.join() === path.join();
    return (
      <LeafField
        leaf={{ key: block.key, path }}
        node={node}
        name={text('text_block_of', text(blockLabel(node.tagName, top)), place)}
        caret={isHere ? caret : undefined}
        {...{ change, undo, redo, onDone }}
      />
    );
  }
  if (node.type === 'element' && containers.has(node.tagName)) {
    const children = node.children.map((child, index) => (
      <Fragment key={index}>
        <EditedNode {...props} node={child} path={[...path, index]} />
      </Fragment>
    ));
    return createElement(node.tagName, {}, children);
  }
  return <BodyView body={{ type: 'root', children: [node] }} pictures={pictures} />;
}
