import { useVersions } from '@/components/hooks/use-versions';
import type { Tell } from '@/components/hooks/use-tell';
import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import { VersionsDialog } from './VersionsDialog';

type Properties = {
  clipping: Clipping;
  body: ClippingBody;
  tell: Tell;
  onClose: () => void;
};

/** The versions of the clipping that is open, once they are read. */
export function ReaderVersions({ clipping, body, tell, onClose }: Properties) {
  const { revisions, restore } = useVersions(clipping.id, tell);
  if (!revisions) return null;
  return (
    <VersionsDialog
      clipping={clipping}
      body={body}
      revisions={revisions}
      onRestore={(revisionId) => void restore(revisionId).then((done) => done && onClose())}
      onClose={onClose}
    />
  );
}
