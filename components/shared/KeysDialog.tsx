import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { text, type TextKey } from '@/lib/platform/texts';

type Properties = {
  title: string;
  /** Each key as it is printed on the board, and what it does. */
  keys: readonly (readonly [string, TextKey])[];
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Every key of a room, by which an editor works without a mouse. */
export function KeysDialog({ title, keys, ...props }: Properties) {
  return (
    <ModalOverlay className="overlay" {...props} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{title}</Heading>
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
