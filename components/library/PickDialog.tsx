import { lazy, Suspense } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { Choice } from '@/components/hooks/use-taxonomy';
import { text } from '@/lib/platform/texts';

const PickList = lazy(() => import('@/components/shared/PickList'));

type Properties = {
  title: string;
  label: string;
  choices: readonly Choice[];
  onPick: (choice: Choice) => void;
  onCreate: (name: string) => void;
  onClose: () => void;
};

/** Asks, in front of all, for one of the names there are or for a new one: type, Enter, done. */
export function PickDialog({ title, label, choices, onPick, onCreate, onClose }: Properties) {
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => open || onClose()} isDismissable>
      <Modal className="modal">
        <Dialog className="pick pick-dialog">
          <Heading slot="title" className="pick-title">
            {title}
          </Heading>
          <Suspense fallback={<p className="choice-none">{text('chips_loading')}</p>}>
            <PickList
              label={label}
              choices={choices}
              taken={[]}
              onAdd={(id) => {
                const choice = choices.find((one) => one.id === id);
                if (choice) onPick(choice);
                onClose();
              }}
              onCreate={(name) => {
                onCreate(name);
                onClose();
              }}
            />
          </Suspense>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
