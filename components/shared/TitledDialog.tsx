import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

type Properties = {
  title: string;
  /** The class that gives its size; the usual one without. */
  className?: string;
  isOpen?: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** A dialog in front of the page; Escape and a press beside it close it. */
export function TitledDialog({ title, className, isOpen = true, onClose, children }: Properties) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable
    >
      <Modal className={className ? `modal ${className}` : 'modal'}>
        <Dialog className="dialog">
          <Heading slot="title">{title}</Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
