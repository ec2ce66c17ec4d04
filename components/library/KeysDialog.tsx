import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
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

/** Every key of the room, by which an editor works without a mouse. */
export function KeysDialog(props: { isOpen: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <ModalOverlay className="overlay" {...props} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{text('keys_title')}</Heading>
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
