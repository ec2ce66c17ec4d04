import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '@/components/shared/Icon';
import { Tipped } from '@/components/shared/Tipped';
import { text, type TextKey } from '@/lib/platform/texts';

/** What is seldom done with a clipping. */
export type ReaderAct = 'snapshot' | 'evidence' | 'read-original' | 'versions';

const acts: readonly { id: ReaderAct; label: TextKey }[] = [
  { id: 'versions', label: 'reader_versions' },
  { id: 'read-original', label: 'reader_read_original' },
  { id: 'evidence', label: 'reader_evidence_package' },
  { id: 'snapshot', label: 'reader_snapshot' },
];

/** The menu of what is seldom done. */
export function ReaderMore({ onAct }: { onAct: (act: ReaderAct) => void }) {
  return (
    <MenuTrigger>
      <Tipped label={text('reader_more')}>
        <Button className="plain-button icon-button" aria-label={text('reader_more')}>
          <Icon name="more" />
        </Button>
      </Tipped>
      <Popover className="choices" offset={4}>
        <Menu className="choice-list" onAction={(key) => onAct(key as ReaderAct)}>
          {acts.map(({ id, label }) => (
            <MenuItem key={id} id={id} className="choice">
              {text(label)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
