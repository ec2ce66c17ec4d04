import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useLoaded } from '@/components/hooks/use-loaded';
import { text } from '@/lib/platform/texts';
import type { PickListProperties } from './PickList';

// Completion is the heaviest of the controls; it is loaded when it is first asked for.
const loadPickList = () => import('./PickList');

/** The button at the end of a row of chips; it opens a list that narrows as one types. */
export function ChipAdder(props: PickListProperties) {
  return (
    <DialogTrigger>
      <Button className="chip-adder" aria-label={props.label}>
        <svg viewBox="0 0 8 8" aria-hidden="true">
          <path d="M4 .75v6.5M.75 4h6.5" />
        </svg>
      </Button>
      <Popover className="choices" placement="bottom start" offset={4}>
        <Dialog className="pick" aria-label={props.label}>
          <LoadedList {...props} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function LoadedList(props: PickListProperties) {
  const list = useLoaded(loadPickList);
  return list ? <list.default {...props} /> : <p className="choice-none">{text('chips_loading')}</p>;
}
