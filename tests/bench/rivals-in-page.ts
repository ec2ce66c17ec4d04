import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { RivalAnswer } from './rival-prediction.ts';

const clone = (): Document => document.cloneNode(true) as Document;

function lines(html: string): Pick<RivalAnswer, 'text' | 'images' | 'captions'> {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const captions = [...body.querySelectorAll('figcaption')].map((one) => one.textContent.trim());
  for (const one of body.querySelectorAll('figcaption')) one.remove();
  for (const block of body.querySelectorAll('p,div,h1,h2,h3,h4,li,td,th,br')) block.after('\n');
  const images = [...body.querySelectorAll('img')].map((one) => one.getAttribute('src') ?? '');
  return { text: body.textContent.replace(/\n\s*/g, '\n').trim(), images, captions };
}

/** The other readers on the same page, each on a clone of its own as its authors advise. */
Object.assign(globalThis, {
  rivals: {
    bare: () => new Readability(clone()).parse(),
    readability: (): RivalAnswer => {
      const read = new Readability(clone()).parse();
      return {
        title: read?.title ?? '',
        published: read?.publishedTime ?? '',
        author: read?.byline ?? '',
        ...lines(read?.content ?? ''),
      };
    },
    defuddle: (): RivalAnswer => {
      const read = new Defuddle(clone(), { url: document.URL }).parse();
      return { title: read.title, published: read.published, author: read.author, ...lines(read.content) };
    },
  },
});
