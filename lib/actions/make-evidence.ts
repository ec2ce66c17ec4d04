import { evidenceZip, type EvidenceFile } from '@/lib/export/evidence-zip';
import { safeName } from '@/lib/export/file-name';
import { clippingMarkdown } from '@/lib/export/markdown';
import { sha256 } from '@/lib/platform/digest';
import { gunzip } from '@/lib/platform/gzip';
import type { SnapshotFacts } from '@/lib/schema/clipping';
import type { ExportedClipping } from '@/lib/schema/export';
import { failed, type Outcome } from '@/lib/schema/outcome';
import type { PictureFile } from '@/lib/schema/picture-file';
import { attempt } from '@/lib/store/database-failure';
import { getPictures } from '@/lib/store/pictures';
import { getOriginal, listSnapshots } from '@/lib/store/snapshots';
import type { ExportFile } from './export-clippings';
import { gatherClippings } from './gather-clippings';

type NamedBytes = Omit<EvidenceFile, 'sha256'>;

/** The pages as they were, as text: opening one runs nothing. */
async function originalFiles(originals: readonly SnapshotFacts[]): Promise<NamedBytes[]> {
  const files: NamedBytes[] = [];
  for (const { id, capturedAt } of originals) {
    const packed = await getOriginal(id);
    if (!packed) continue;
    const name = `original-${capturedAt.replaceAll(/[:.]/g, '-')}.html.txt`;
    files.push({ name, bytes: await gunzip(packed as Uint8Array<ArrayBuffer>) });
  }
  return files;
}

const pictureFile = ({ hash, type, bytes }: PictureFile): NamedBytes => ({
  name: `pictures/${hash.slice(0, 16)}.${type.split('/')[1] ?? 'bin'}`,
  bytes: bytes as Uint8Array<ArrayBuffer>,
});

async function gatherFiles(
  clipping: ExportedClipping,
  originals: readonly SnapshotFacts[],
): Promise<NamedBytes[]> {
  const pictures = new Map([...(await getPictures(clipping.id)).values()].map((file) => [file.hash, file]));
  return [
    ...(await originalFiles(originals)),
    { name: 'article.md', bytes: new TextEncoder().encode(clippingMarkdown(clipping, {})) },
    ...[...pictures.values()].map(pictureFile),
  ];
}

/** A package that proves what was published: originals, cleaned text, pictures, hashes, and how to check them. */
export async function makeEvidence(clippingId: string): Promise<Outcome<ExportFile>> {
  const made = await attempt(async () => {
    const { clippings, exportedAt, generator } = await gatherClippings([clippingId]);
    const [clipping] = clippings;
    if (!clipping) return undefined;
    const originals = (await listSnapshots(clippingId)).filter(({ bytes }) => bytes > 0);
    const named = await gatherFiles(clipping, originals);
    const files = await Promise.all(
      named.map(async (file) => ({ ...file, sha256: await sha256(file.bytes) })),
    );
    const { headline, url } = clipping;
    const content = evidenceZip({ headline, url, originals, exportedAt, generator }, files);
    return { name: `${safeName(headline, 100)}-存证.zip`, mediaType: 'application/zip', content };
  });
  if (!made.ok) return made;
  return made.value ? { ok: true, value: made.value } : failed('not-found');
}
