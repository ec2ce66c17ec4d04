import { copyPage } from '@/lib/capture/copy-page';
import { stripClobbering } from '@/lib/capture/strip-clobbering';
import { extractArticle } from '@/lib/extract/extract-article';
import { parsePage } from '@/lib/platform/parse-page';
import { bodyText } from '@/lib/text/body-lines';

const context = { id: '01900000-0000-7000-8000-000000000000', now: new Date(0) };

/** What a page is read as live, and what its kept markup is read as later, by the functions the library calls. */
Object.assign(globalThis, {
  xinglinReread: () => {
    const live = copyPage(document);
    const { html, title, encoding, address: url } = live;
    const facts = {
      ...context,
      clippingId: context.id,
      capturedAt: '',
      url,
      title,
      encoding,
      sha256: '',
      bytes: 1,
    };
    const kept = parsePage(html, facts);
    stripClobbering(kept.document);
    return [live, kept].map((page) => {
      const answer = extractArticle(page, context);
      if (answer.outcome !== 'capture') return { headline: answer.reason, text: '', pictures: [] };
      const { headline, body, pictures } = answer.capture;
      return { headline, text: bodyText(body), pictures: pictures.map(({ src }) => src) };
    });
  },
});
