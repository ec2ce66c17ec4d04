import { newId } from '@/lib/platform/new-id';
import { getSettings } from '@/lib/platform/settings';
import type { ClipPreview } from '@/lib/schema/clip-preview';
import type { Command } from '@/lib/schema/command';
import type { Outcome } from '@/lib/schema/outcome';
import { findByAddress } from '@/lib/store/clippings';
import { attempt } from '@/lib/store/database-failure';
import { defaultCollections } from './default-collections';
import { makeClipping } from './make-clipping';
import { makeReport } from './make-report';
import { readReport } from './read-report';
import { existing } from './store-capture';
import { takeCapture } from './take-capture';

/** Reads the page in a tab as a clip would and stores nothing: what it would become, or what there is of it already. */
export async function previewTab({
  tabId,
  selection,
  captureId = newId(),
}: Command<'previewTab'>): Promise<Outcome<ClipPreview>> {
  const taken = await takeCapture(tabId, { captureId, selection });
  if (!taken.ok) return taken;
  const capture = taken.value;
  return attempt(async (): Promise<ClipPreview> => {
    const there = await findByAddress(capture.canonicalUrl);
    if (there) return { state: 'existing', receipt: await existing(there, capture) };
    const [reading, collections] = await Promise.all([
      readReport(makeReport(capture, capture.body)),
      getSettings().then(defaultCollections),
    ]);
    const { clipping, body } = makeClipping(capture, reading);
    return { state: 'new', tabId, capture, clipping: { ...clipping, collections }, body };
  });
}
