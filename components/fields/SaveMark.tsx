import { Button } from 'react-aria-components/Button';
import type { SaveState } from '@/components/hooks/edit-queue';
import { failureText } from '@/lib/platform/failure-text';
import { text } from '@/lib/platform/texts';

/** Says quietly whether what was typed is stored, and plainly when it is not. */
export function SaveMark({ save, onRetry }: { save: SaveState; onRetry: () => void }) {
  if (save.step === 'failed') {
    return (
      <div className="save-failed" role="alert">
        <p>
          <strong>{text('save_failed')}</strong> {failureText(save.failure)}
        </p>
        <Button className="plain-button" onPress={onRetry}>
          {text('save_retry')}
        </Button>
      </div>
    );
  }
  return (
    <output className="save-mark" data-step={save.step}>
      {save.step === 'saving' && text('save_saving')}
      {save.step === 'saved' && text('save_saved')}
    </output>
  );
}
