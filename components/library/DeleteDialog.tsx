import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { text } from '@/lib/platform/texts';

/** Deleting for good cannot be undone: it is the one thing that asks before it acts. */
export function DeleteDialog({ count, onDelete }: { count: number; onDelete: () => void }) {
  return (
    <DialogTrigger>
      <Button className="plain-button" data-danger="">
        {text('bulk_delete')}
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog role="alertdialog" className="dialog">
            {({ close }) => (
              <>
                <Heading slot="title">{text('delete_ask', count.toLocaleString())}</Heading>
                <p>{text('delete_words')}</p>
                <div className="dialog-choices">
                  <Button className="plain-button" onPress={close}>
                    {text('delete_cancel')}
                  </Button>
                  <Button
                    className="plain-button"
                    data-danger=""
                    onPress={() => {
                      onDelete();
                      close();
                    }}
                  >
                    {text('bulk_delete')}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
