import { createRoot } from 'react-dom/client';
import { LibraryPage } from '@/components/LibraryPage';
import { FailureBoundary } from '@/components/FailureBoundary';
import { prepareLook } from '@/components/shared/prepare-look';
import '@/components/theme.css';

await prepareLook();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <FailureBoundary>
      <LibraryPage />
    </FailureBoundary>,
  );
}
