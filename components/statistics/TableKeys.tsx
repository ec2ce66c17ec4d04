import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { text, type TextKey } from '@/lib/platform/texts';

const keys: readonly (readonly [string, TextKey])[] = [
  ['↑ ↓', 'table_key_walk'],
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

/** Every key of the table, by which an editor works without a mouse. */
export function TableKeys(props: { isOpen: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <ModalOverlay className="overlay" {...props} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{text('table_keys_title')}</Heading>
          <dl className="keys">
            {keys.map(([key, label]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{text(label)}</dd>
              </div>
            ))}
          </dl>
          <div className="dialog-choices">
            <Button slot="close" className="plain-button">
              {text('popup_close')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
