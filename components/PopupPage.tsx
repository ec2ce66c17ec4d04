import { openLibrary } from '@/lib/platform/tabs';
import { text } from '@/lib/platform/texts';
import { useClip } from './hooks/use-clip';
import { useLoaded } from './hooks/use-loaded';
import { ClipFailure } from './popup/ClipFailure';
import { ClipProgress } from './popup/ClipProgress';
import type { PreviewProperties } from './popup/PreviewCard';
import { painted } from './shared/painted';
import { FailureBoundary } from './FailureBoundary';
import './popup/popup.css';

/** The popup: clips the page in front at once, and shows what was saved, ready to edit. */
export function PopupPage({ tab }: { tab?: number | undefined }) {
  const { state, clip, undo, save, clipOnceFreed } = useClip(tab);
  const card = useLoaded(loadCard);
  const clipped = state.step === 'clipped' || state.step === 'undone' ? state.receipt : undefined;
  const showLibrary = (view = '') => void openLibrary(view).then(() => window.close());
  return (
    <main className="popup">
      <h1 className="popup-name">
        <img src="/icon/32.png" alt="" width={18} height={18} />
        {text('extension_name')}
      </h1>
      <button
        type="button"
        className="quiet-button popup-library"
        onClick={() => showLibrary(state.step === 'clipped' ? `/clipping/${state.receipt.clippingId}` : '')}
      >
        {text(state.step === 'clipped' ? 'popup_open_clipping' : 'popup_open_library')}
      </button>
      {(state.step === 'clipping' || (state.step === 'clipped' && !card)) && <ClipProgress />}
      {state.step === 'failed' && (
        <ClipFailure
          failure={state.failure}
          onRetry={() => clip('ask')}
          onSelection={() => clip('ask', true)}
          onLibrary={() => showLibrary()}
        />
      )}
      {state.step === 'failed' && state.failure === 'quota-exceeded' && (
        <FullDiskLoaded onFreed={clipOnceFreed} />
      )}
      {state.step === 'clipped' && card && (
        <FailureBoundary>
          <card.default key={state.receipt.clippingId} receipt={state.receipt} onClip={clip} onUndo={undo} />
        </FailureBoundary>
      )}
      {state.step === 'preview' && <PreviewLoaded preview={state.preview} onSave={save} />}
      {state.step === 'undone' && (
        <section className="failure">
          <output>{text(clipped?.state === 'updated' ? 'popup_undone_update' : 'popup_undone')}</output>
          <div className="failure-choices">
            <button type="button" className="plain-button" onClick={() => clip('ask')}>
              {text('popup_clip_again')}
            </button>
          </div>
        </section>
      )}
    </main>
  );
}

const loadPreview = () => import('./popup/PreviewCard');

/** Loaded where the editor chose to see first what is clipped. */
function PreviewLoaded(props: Omit<PreviewProperties, 'onCancel'>) {
  const card = useLoaded(loadPreview);
  return card ? <card.default {...props} onCancel={() => window.close()} /> : <ClipProgress />;
}

const loadFullDisk = () => import('./popup/FullDisk');

/** What can be given up is weighed only where a clip found no room. */
function FullDiskLoaded({ onFreed }: { onFreed: () => void }) {
  const disk = useLoaded(loadFullDisk);
  return disk ? <disk.default onFreed={onFreed} /> : null;
}

/** The form is loaded while the page is being read, once the popup itself has been painted. */
async function loadCard() {
  await painted();
  const card = await import('./popup/load-card');
  return card.loadCard();
}
