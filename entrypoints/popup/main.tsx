import { createRoot } from 'react-dom/client';
import { PopupPage } from '@/components/PopupPage';
import { FailureBoundary } from '@/components/FailureBoundary';
import { applyLook, recallLook } from '@/lib/platform/look';
import '@/components/theme.css';

await applyLook(recallLook());
// Where the popup stands in a tab of its own, its address names the tab to clip.
const tab = new URLSearchParams(location.search).get('tab');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <FailureBoundary>
      <PopupPage tab={tab === null ? undefined : Number(tab)} />
    </FailureBoundary>,
  );
}
