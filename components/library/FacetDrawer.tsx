import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { text } from '@/lib/platform/texts';

type Properties = { isOpen: boolean; onOpenChange: (open: boolean) => void; children: ReactNode };

/** The facets over the list, where the window has no room for them beside it. */
export function FacetDrawer({ isOpen, onOpenChange, children }: Properties) {
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="drawer">
        <Dialog className="drawer-dialog" aria-label={text('facets_title')}>
          <Button slot="close" className="plain-button">
            {text('facets_close')}
          </Button>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
