import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

/** The other readers on the same page, each on a clone of its own as its authors advise. */
Object.assign(globalThis, {
  rivals: {
    readability: () => {
      const read = new Readability(document.cloneNode(true) as Document).parse();
      return {
        title: read?.title,
        text: read?.textContent,
        published: read?.publishedTime,
        html: read?.content,
      };
    },
    defuddle: () => {
      const read = new Defuddle(document.cloneNode(true) as Document, { url: document.URL }).parse();
      return { title: read.title, text: read.content, published: read.published, html: read.content };
    },
  },
});
