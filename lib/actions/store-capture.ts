import { now } from '@/lib/platform/now';
import { getSettings } from '@/lib/platform/settings';
import type { Capture } from '@/lib/schema/capture';
import type { Clipping } from '@/lib/schema/clipping';
import type { ClipMode, ClipReceipt } from '@/lib/schema/command';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import { findByAddress } from '@/lib/store/clippings';
import { forgetTextCorrections, listCorrectedFields } from '@/lib/store/corrections';
import { attempt } from '@/lib/store/database-failure';
import { newJob } from '@/lib/store/jobs';
import { type ClipRecord, replaceClipping, saveClipping } from '@/lib/store/save-clipping';
import { defaultCollections } from './default-collections';
import { enrolHospital } from './enrol-hospital';
import { makeClipping } from './make-clipping';
import { makeReport, storedReport } from './make-report';
import { pageChange } from './page-change';
import { readReport } from './read-report';
import { renewClipping } from './renew-clipping';
import { takeSnapshot } from './take-snapshot';

/** Classifies a capture and stores it whole; the answer comes after the commit. The work that follows waits in the queue. */
export async function storeCapture(capture: Capture, mode: ClipMode): Promise<Outcome<ClipReceipt>> {
  const tried = await attempt(async (): Promise<Outcome<ClipReceipt>> => {
    const there = mode === 'both' ? undefined : await findByAddress(capture.canonicalUrl);
    if (there && mode === 'ask') return done(await existing(there, capture));
    const record = await makeRecord(capture, there?.id ?? capture.id);
    return there ? update(there, record) : done(await save(record, mode));
  });
  return tried.ok ? tried.value : tried;
}

const receipt = ({ id, headline }: Clipping, state: ClipReceipt['state']): ClipReceipt => ({
  clippingId: id,
  state,
  headline,
});

/** What is told of a page that is in the library already. */
export async function existing(there: Clipping, capture: Capture): Promise<ClipReceipt> {
  return { ...receipt(there, 'existing'), ...(await pageChange(there, capture)) };
}

/** All that is stored of a capture, under the id of the clipping it becomes. */
async function makeRecord(capture: Capture, clippingId: string): Promise<ClipRecord> {
  const settings = await getSettings();
  const [reading, snapshot] = await Promise.all([
    readReport(makeReport(capture, capture.body)),
    takeSnapshot(capture, clippingId, settings.keepOriginals),
  ]);
  const { clipping, body } = makeClipping(capture, reading);
  const sources = [...new Set(capture.pictures.map(({ src }) => src))];
  return {
    clipping: { ...clipping, id: clippingId, collections: await defaultCollections(settings) },
    body: { ...body, id: clippingId },
    snapshot,
    links: sources.map((src) => ({ clippingId, src, state: 'waiting', hash: '', reason: '' })),
    jobs: settings.keepPictures && sources.length > 0 ? [newJob('keep-pictures', clippingId, now())] : [],
  };
}

async function save(record: ClipRecord, mode: ClipMode): Promise<ClipReceipt> {
  const { state, clipping } = await saveClipping(record, { oncePerAddress: mode === 'ask' });
  if (state === 'saved') await attempt(() => enrolHospital(clipping, storedReport(clipping, record.body)));
  return receipt(clipping, state);
}

/** The page's new text takes the place of the old one, edited or not; other fields stay as the editor corrected them. */
async function update(there: Clipping, record: ClipRecord): Promise<Outcome<ClipReceipt>> {
  const corrected = (await listCorrectedFields(there.id)).filter((field) => field in there);
  const kept = await replaceClipping(
    there.id,
    record.snapshot.id,
    { cause: 'clipped-again', now: now() },
    (clipping, body) => ({ ...record, ...renewClipping({ clipping, body }, record, corrected) }),
  );
  if (!kept) return failed('not-found');
  await forgetTextCorrections(there.id);
  return done(receipt(record.clipping, 'updated'));
}
