import { now } from '@/lib/platform/now';
import type { SearchRequest, SearchTelling } from '@/lib/platform/text-search-port';
import { SearchDatabase } from '@/lib/store/search-database';
import { TextIndex } from './text-index';

/** The worker's end of the wire to a page. */
export type PagePort = {
  postMessage: (telling: SearchTelling) => void;
  addEventListener: (type: 'message', listener: (event: MessageEvent<SearchRequest>) => void) => void;
  start: () => void;
};

/** Work that is over sooner is told to nobody, in ms. */
const quietWork = 1_000;
/** How often progress is told, in ms. */
const progressEvery = 250;

/** Holds the text index for all pages that connect; the function returned takes in a page's port. */
export function serveSearch(): (port: PagePort) => void {
  const ports = new Set<PagePort>();
  const tellAll = (telling: SearchTelling): void => {
    for (const port of ports) port.postMessage(telling);
  };
  let broken = false;
  const index = new TextIndex({
    database: new SearchDatabase(),
    now,
    onProgress: makeProgress((telling) => tellAll(telling)),
    onBroken(error) {
      broken = true;
      tellAll({ tell: 'broken' });
      // Nobody waits for it: it has to be seen where errors are seen.
      console.error(error);
    },
  });
  void index.start();
  return (port) => {
    ports.add(port);
    serve(index, port, () => broken);
  };
}

/** Tells progress of work that takes long, and when it is done. */
function makeProgress(
  tell: (telling: SearchTelling) => void,
): (progress: { left: number; of: number }) => void {
  let began: number | undefined;
  let toldAt = 0;
  return ({ left, of }) => {
    const at = performance.now();
    began ??= at;
    const due = at - began > quietWork && at - toldAt > progressEvery;
    if (due || (left === 0 && toldAt > began)) {
      toldAt = at;
      tell({ tell: 'progress', left, of });
    }
    if (left === 0) began = undefined;
  };
}

function serve(index: TextIndex, port: PagePort, isBroken: () => boolean): void {
  let asked = new AbortController();
  const acts: { [Act in SearchRequest['act']]: (request: Extract<SearchRequest, { act: Act }>) => void } = {
    ask({ question, terms }) {
      asked.abort();
      asked = new AbortController();
      void index.search(terms, (hits) => port.postMessage({ tell: 'hits', question, ...hits }), asked.signal);
    },
    rest: () => asked.abort(),
    halt: () => index.halt(),
  };
  port.addEventListener('message', ({ data }) => {
    if (isBroken()) port.postMessage({ tell: 'broken' });
    else acts[data.act](data as never);
  });
  port.start();
}
