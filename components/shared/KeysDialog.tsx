import { Button } from 'react-aria-components/Button';
import { text, type TextKey } from '@/lib/platform/texts';
import { TitledDialog } from './TitledDialog';

type Properties = {
  title: string;
  /** Each key as it is printed on the keyboard, and what it does. */
  keys: readonly (readonly [string, TextKey])[];
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Every key of a room, by which an editor works without a mouse. */
export function KeysDialog({ title, keys, isOpen, onOpenChange }: Properties) {
  return (
    <TitledDialog title={title} isOpen={isOpen} onClose={() => onOpenChange(false)}>
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
    </TitledDialog>
  );
}
