import { KeysDialog } from '@/components/shared/KeysDialog';
import { text, type TextKey } from '@/lib/platform/texts';

const keys: readonly (readonly [string, TextKey])[] = [
  ['j', 'keys_next'],
  ['k', 'keys_previous'],
  ['/', 'keys_search'],
  ['h', 'keys_highlight'],
  ['n', 'keys_note'],
  ['1–4', 'keys_colour'],
  ['← →', 'keys_sentence'],
  ['e', 'keys_edit'],
  ['c', 'keys_collect'],
  ['t', 'keys_tag'],
  ['s', 'keys_star'],
  ['r', 'keys_reviewed'],
  ['#', 'keys_bin'],
  ['u', 'keys_undo'],
  ['Alt ↑↓', 'keys_move'],
  ['Esc', 'keys_close'],
  ['?', 'keys_all'],
];

/** Every key of the clippings and their reader. */
export function RoomKeys(props: { isOpen: boolean; onOpenChange: (open: boolean) => void }) {
  return <KeysDialog title={text('keys_title')} keys={keys} {...props} />;
}
