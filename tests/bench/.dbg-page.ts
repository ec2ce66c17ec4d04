import { copyPage } from '@/lib/capture/copy-page';
import { extractArticle } from '@/lib/extract/extract-article';
import { measureText } from '@/lib/extract/measure-text';
import { lineValue } from '@/lib/extract/line-value';
import { squashed } from '@/lib/extract/line-text';
import { blockTags } from '@/lib/extract/tags';
import { prepareCopy } from '@/lib/extract/prepare-copy';
import { junkWord } from '@/lib/extract/junk-names';
import { readabilityOpinion } from '@/lib/extract/readability-opinion';
const lines = (root) => {
  const out = [];
  let w = '',
    l = 0;
  const flush = (d) => {
    const t = squashed(w);
    if (t) out.push(d + ' ' + JSON.stringify(lineValue(t, l, true)) + ' L' + l + ' ' + t.slice(0, 50));
    w = '';
    l = 0;
  };
  const visit = (e, a, d) => {
    for (const n of e.childNodes) {
      if (n.nodeType === 3) {
        w += n.data;
        if (a) l += squashed(n.data).length;
      } else if (n.nodeType === 1) {
        if (n.nodeName === 'BR') flush(d);
        else if (blockTags.has(n.nodeName)) {
          flush(d);
          visit(n, a, d + '>' + n.localName + (n.className ? '.' + String(n.className).slice(0, 12) : ''));
          flush(d + '>' + n.localName);
        } else visit(n, a || n.nodeName === 'A', d);
      }
    }
  };
  visit(root, false, '');
  return out.join('\n');
};
const chain = (sel) => {
  const c = copyPage(document);
  prepareCopy(c);
  const m = measureText(c.document.body, true);
  const w = c.document.querySelector(sel);
  const out = [m.total];
  for (let e = w; e; e = e.parentElement)
    out.push(
      e.nodeName +
        '#' +
        e.id +
        '.' +
        String(e.className).slice(0, 60) +
        ' ' +
        JSON.stringify(m.tallies.get(e)) +
        junkWord(e),
    );
  return out.join('\n');
};
const linesOf = (sel) => {
  const c = copyPage(document);
  prepareCopy(c);
  return lines(c.document.querySelector(sel));
};
Object.assign(globalThis, {
  copyPage,
  extractArticle,
  measureText,
  prepareCopy,
  junkWord,
  readabilityOpinion,
  linesOf,
  chain,
  xinglinExtract: () =>
    extractArticle(copyPage(document), { id: '01900000-0000-7000-8000-000000000000', now: new Date() }),
});
import * as a1 from '@/lib/extract/boilerplate';
import * as a2 from '@/lib/extract/hints';
import * as a3 from '@/lib/extract/find-article';
import * as a4 from '@/lib/extract/find-headline';
import * as a5 from '@/lib/extract/wrap-lines';
import * as a6 from '@/lib/extract/items';
import * as a7 from '@/lib/extract/trim-items';
import * as a8 from '@/lib/extract/pictures';
import * as a9 from '@/lib/extract/captions';
import * as b1 from '@/lib/extract/headings';
import * as b2 from '@/lib/extract/body-tree';
Object.assign(globalThis, {
  xl: {
    copyPage,
    measureText,
    prepareCopy,
    readabilityOpinion,
    ...a1,
    ...a2,
    ...a3,
    ...a4,
    ...a5,
    ...a6,
    ...a7,
    ...a8,
    ...a9,
    ...b1,
    ...b2,
  },
});
import * as c1 from '@/lib/capture/clone-tree';
import * as c2 from '@/lib/capture/drop-hidden';
import * as c3 from '@/lib/capture/inline-frames';
import * as c4 from '@/lib/capture/inline-shadow-roots';
import * as c5 from '@/lib/capture/mark-pictures';
import * as c6 from '@/lib/capture/strip-clobbering';
Object.assign((globalThis as any).xl, c1, c2, c3, c4, c5, c6);
