import { KeysDialog } from '@/components/shared/KeysDialog';
import { text, type TextKey } from '@/lib/platform/texts';

const keys: readonly (readonly [string, TextKey])[] = [
  ['↑ ↓', 'table_key_walk'],
  ['← →', 'table_key_fold'],
  ['Shift ← →', 'table_key_fold_all'],
  ['Enter', 'table_key_open'],
  ['Space', 'table_key_choose'],
  ['c', 'table_key_copy'],
  ['e', 'table_key_correct'],
  ['Delete', 'table_key_strike'],
  ['u', 'table_key_undo'],
  ['f', 'table_key_find'],
  ['/', 'table_key_search'],
  ['?', 'keys_all'],
];

/** Every key of the table. */
export function TableKeys(props: { isOpen: boolean; onOpenChange: (open: boolean) => void }) {
  return <KeysDialog title={text('table_keys_title')} keys={keys} {...props} />;
}
