import { defineContentScript } from 'wxt/utils/define-content-script';
import { copyPage } from '@/lib/capture/copy-page';
import { extractArticle } from '@/lib/extract/extract-article';
import type { ClipAnswer } from '@/lib/schema/capture';
import type { ClipRequest } from '@/lib/schema/clip-request';
import { clipRequestKey } from '@/lib/schema/clip-request-key';

/** Runs only where the editor clips, answers to whoever injected it, stores nothing and sends nothing. */
export default defineContentScript({
  registration: 'runtime',
  main(): ClipAnswer {
    const request = Reflect.get(globalThis, clipRequestKey) as ClipRequest | undefined;
    if (!request) throw new Error('The clipper runs only where a request was left for it.');
    const started = performance.now();
    return extractArticle(copyPage(document), {
      started,
      id: request.captureId,
      now: new Date(),
      selection: request.selection,
    });
  },
});
