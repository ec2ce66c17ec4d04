import { I18nProvider } from 'react-aria-components/I18nProvider';
import { languageTag } from '@/lib/platform/texts';
import { useCatalogue } from './hooks/use-catalogue';
import { useNames } from './hooks/use-names';
import { useRoute } from './hooks/use-route';
import { useStorageCare } from './hooks/use-storage-care';
import { ClippingsRoom } from './library/ClippingsRoom';
import { createNotices, Notices } from './shared/Notices';
import './shared/fields.css';
import './library/library.css';

const notices = createNotices();

/** The library: the room an editor works in. The address says which part of it is shown. */
export function LibraryPage() {
  const { route, navigate } = useRoute();
  const state = useCatalogue();
  const nameOf = useNames();
  useStorageCare(notices);
  return (
    <I18nProvider locale={languageTag()}>
      <div className="library">
        <ClippingsRoom route={route} navigate={navigate} state={state} nameOf={nameOf} notices={notices} />
        <Notices queue={notices} />
      </div>
    </I18nProvider>
  );
}
