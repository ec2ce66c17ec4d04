import { sha256 } from '@/lib/platform/digest';
import { gzip } from '@/lib/platform/gzip';
import type { Capture } from '@/lib/schema/capture';
import type { Snapshot } from '@/lib/schema/clipping';

/**
 * A capture's page as it is kept: UTF-8 bytes compressed, their number and SHA-256. It is named after the capture;
 * where the page was too large to keep, or is not wanted, `bytes` is 0 and `sha256` empty.
 */
export async function takeSnapshot(capture: Capture, clippingId: string, wanted = true): Promise<Snapshot> {
  const { html, title, encoding, respondedAt } = capture.original;
  const bytes = new TextEncoder().encode(wanted ? html : '');
  const [hash, packed] = await Promise.all([bytes.length > 0 ? sha256(bytes) : '', gzip(bytes)]);
  return {
    id: capture.id,
    clippingId,
    capturedAt: capture.capturedAt,
    url: capture.url,
    title,
    encoding,
    ...(respondedAt && { respondedAt }),
    sha256: hash,
    bytes: bytes.length,
    gzip: packed,
  };
}
