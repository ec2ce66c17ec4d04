import { Button } from 'react-aria-components/Button';
import type { OpenClipping } from '@/components/hooks/use-clipping';
import { text } from '@/lib/platform/texts';

type Properties = {
  step: Exclude<OpenClipping['step'], 'open'>;
  onRestore: () => void;
  onDownload: () => void;
};

/** Why there is nothing to read; what lies in the bin can be brought back from here, what is damaged be taken out. */
export function ReaderState({ step, onRestore, onDownload }: Properties) {
  return (
    <div className="reader-state">
      <output>{text(`reader_${step}`)}</output>
      {step === 'binned' && (
        <Button className="plain-button" onPress={onRestore}>
          {text('bulk_restore')}
        </Button>
      )}
      {step === 'damaged' && (
        <Button className="plain-button" onPress={onDownload}>
          {text('reader_damaged_export')}
        </Button>
      )}
    </div>
  );
}
