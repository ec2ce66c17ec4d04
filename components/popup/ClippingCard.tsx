import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useClipping } from '@/components/hooks/use-clipping';
import { Notices, undoMs } from '@/components/shared/Notices';
import { languageTag, text } from '@/lib/platform/texts';
import type { ClipMode, ClipReceipt } from '@/lib/schema/command';
import { ClippingForm } from './ClippingForm';
import { ExistingNotice } from './ExistingNotice';
import { notices } from './notices';

type Properties = { receipt: ClipReceipt; onClip: (mode: ClipMode) => void; onUndo: () => void };

/** What was saved, ready to be edited in place; for a while the clip can be taken back. */
export default function ClippingCard({ receipt, onClip, onUndo }: Properties) {
  const { clippingId, state } = receipt;
  const open = useClipping(clippingId);

  useEffect(() => {
    if (state === 'existing') return;
    const key = notices.add(
      {
        words: text(state === 'saved' ? 'popup_saved' : 'popup_updated'),
        action: { label: text('popup_undo'), run: onUndo },
      },
      { timeout: undoMs },
    );
    return () => notices.close(key);
    // One notice a receipt: what undoing does is bound to it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [clippingId, state]);

  return (
    <I18nProvider locale={languageTag()}>
      {(open.step === 'gone' || open.step === 'binned') && <p className="message">{text('popup_gone')}</p>}
      {open.step === 'damaged' && <p className="message">{text('popup_damaged')}</p>}
      {open.step === 'open' && (
        <>
          {state === 'existing' && (
            <ExistingNotice
              clippedAt={open.clipping.clippedAt}
              changed={receipt.changed ?? false}
              stored={open.body && { ...open.clipping, text: open.body.text }}
              newer={receipt.newer}
              onClip={onClip}
            />
          )}
          <ClippingForm {...open} />
        </>
      )}
      <Notices queue={notices} />
    </I18nProvider>
  );
}
