import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { text } from '@/lib/platform/texts';

type Properties = {
  question: string;
  /** What will be gone. */
  words: string;
  /** What the button that does it says. */
  act: string;
  onAct: () => void;
};

/** The dialog before what cannot be undone; it stands in a `DialogTrigger`, after the button that opens it. */
export function AskFirst({ question, words, act, onAct }: Properties) {
  return (
    <ModalOverlay className="overlay" isDismissable>
      <Modal className="modal">
        <Dialog role="alertdialog" className="dialog">
          {({ close }) => (
            <>
              <Heading slot="title">{question}</Heading>
              <p>{words}</p>
              <div className="dialog-choices">
                <Button className="plain-button" onPress={close}>
                  {text('delete_cancel')}
                </Button>
                <Button
                  className="plain-button"
                  data-danger=""
                  onPress={() => {
                    close();
                    onAct();
                  }}
                >
                  {act}
                </Button>
              </div>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
