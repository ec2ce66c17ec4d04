import { copyPage } from '@/lib/capture/copy-page';
import { extractArticle } from '@/lib/extract/extract-article';

/** What the bench runs in a page: the clipper's own reading, by the same functions the content script calls. */
Object.assign(globalThis, {
  xinglinExtract: (selection = false) =>
    extractArticle(copyPage(document), {
      id: '01900000-0000-7000-8000-000000000000',
      now: new Date(),
      selection,
    }),
});
