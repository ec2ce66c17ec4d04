import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { AskFirst } from '@/components/shared/AskFirst';
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';

/** The button that deletes for good: that cannot be undone, so it asks before it acts. */
export function DeleteDialog({ count, onDelete }: { count: number; onDelete: () => void }) {
  return (
    <DialogTrigger>
      <Button className="plain-button" data-danger="">
        {text('bulk_delete')}
      </Button>
      <AskFirst
        question={text('delete_ask', numberText(count))}
        words={text('delete_words')}
        act={text('bulk_delete')}
        onAct={onDelete}
      />
    </DialogTrigger>
  );
}
