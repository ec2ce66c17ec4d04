import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import type { Choice } from '@/components/hooks/use-taxonomy';
import { text } from '@/lib/platform/texts';

const PickList = lazy(() => import('@/components/shared/PickList'));

type Properties = {
  label: string;
  choices: readonly Choice[];
  onAdd: (id: string, name: string) => void;
  onCreate: (name: string) => void;
};

/** A button that asks, in a popover, for one of the names there are or for a new one. */
export function AddMenu({ label, choices, onAdd, onCreate }: Properties) {
  return (
    <DialogTrigger>
      <Button className="plain-button">{label}</Button>
      <Popover className="choices" offset={4}>
        <Dialog aria-label={label} className="pick">
          {({ close }) => (
            <Suspense fallback={<p className="choice-none">{text('chips_loading')}</p>}>
              <PickList
                label={label}
                choices={choices}
                taken={[]}
                onAdd={(id) => {
                  onAdd(id, choices.find((choice) => choice.id === id)?.name ?? id);
                  close();
                }}
                onCreate={(name) => {
                  onCreate(name);
                  close();
                }}
              />
            </Suspense>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
