import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Form } from 'react-aria-components/Form';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { TextField } from 'react-aria-components/TextField';
import { landmark } from '@/components/shared/landmark';
import { text } from '@/lib/platform/texts';

type Properties = {
  /** What is made; the button's name where it shows only a sign. */
  label: string;
  /** The words on the button that makes it. */
  make: string;
  className: string;
  onMake: (name: string) => void;
  children: ReactNode;
};

/** A button that asks for a name in a popover; Enter makes what is named. */
export function NameAsker({ label, make, className, onMake, children }: Properties) {
  return (
    <DialogTrigger>
      <Button className={className} aria-label={label}>
        {children}
      </Button>
      <Popover className="choices" placement="bottom start" offset={4} UNSTABLE_portalContainer={landmark()}>
        <Dialog className="name-asker" aria-label={label}>
          {({ close }) => (
            <NameForm
              label={label}
              make={make}
              onMake={(name) => {
                onMake(name);
                close();
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function NameForm({ label, make, onMake }: Pick<Properties, 'label' | 'make' | 'onMake'>) {
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  return (
    <Form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name) onMake(name);
      }}
    >
      {/* The popover was opened in order to type; a dialog gives the focus to its first field anyway. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <TextField value={typed} onChange={setTyped} maxLength={200} autoFocus>
        <Label className="field-label">{label}</Label>
        <Input className="name-input" placeholder={text('collection_name')} />
      </TextField>
      <Button className="plain-button" data-first="" type="submit" isDisabled={!name}>
        {make}
      </Button>
    </Form>
  );
}
