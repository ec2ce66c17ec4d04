import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { text } from '@/lib/platform/texts';
import type { BodyElement } from '@/lib/schema/body';
import { type BlockKind, blockKinds, type Draft, isLeaf, reshaped, withGone } from '@/lib/text/draft';
import { blockLabel } from './block-labels';

type Properties = {
  node: BodyElement;
  /** Level of the greatest headings; one lower level is offered. */
  top: number;
  /** The block's name. */
  name: string;
  onChange: (make: (draft: Draft, key: number) => Draft) => void;
};

/** What a block can be made into, and its deletion. */
export function BlockMenu({ node, top, name, onChange }: Properties) {
  const offered = blockKinds.filter((kind) => !kind.startsWith('h') || isOffered(kind, top));
  const kinds = isLeaf(node) ? offered : [];
  const act = (chosen: string): void => {
    if (chosen === 'delete') onChange((draft, key) => withGone(draft, key, true));
    else onChange((draft, key) => reshaped(draft, key, chosen as BlockKind));
  };
  return (
    <MenuTrigger>
      <Button className="block-button" aria-label={text('text_block_menu', name)}>
        <span aria-hidden="true">{text(blockLabel(node.tagName, top))}</span>
      </Button>
      <Popover className="choices" offset={4}>
        <Menu className="choice-list" onAction={(key) => act(String(key))}>
          {kinds.length > 0 && (
            <MenuSection
              selectionMode="single"
              selectedKeys={[node.tagName]}
              aria-label={text('text_block_kind')}
            >
              {kinds.map((kind) => (
                <MenuItem key={kind} id={kind} className="choice">
                  {text(blockLabel(kind, top))}
                </MenuItem>
              ))}
            </MenuSection>
          )}
          <MenuItem id="delete" className="choice">
            {text('text_delete')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

const isOffered = (heading: string, top: number): boolean =>
  heading === `h${top}` || heading === `h${top + 1}`;
