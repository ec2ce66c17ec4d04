import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';

/** The list a `Select` opens: one line a choice. */
export const ChoiceList = ({ items }: { items: readonly { id: string; name: string }[] }) => (
  <Popover className="choices" offset={4}>
    <ListBox className="choice-list" items={items}>
      {({ id, name }) => (
        <ListBoxItem id={id} textValue={name} className="choice">
          {name}
        </ListBoxItem>
      )}
    </ListBox>
  </Popover>
);
