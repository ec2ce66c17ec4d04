import type { TextTerm } from '@/lib/search/match-text';

/** What a page asks of the worker that holds the text index. A new question takes the place of the former. */
export type SearchRequest =
  | { act: 'ask'; question: number; terms: readonly TextTerm[] }
  /** Asks no more; nothing is told of the former question. */
  | { act: 'rest' }
  /** Takes in no more until the next question. */
  | { act: 'halt' };

/** What the worker tells a page. */
export type SearchTelling =
  /** Clippings that answer a question, added to and taken from those told before; `left` have not been looked at. */
  | { tell: 'hits'; question: number; add: string[]; remove: string[]; left: number; of: number }
  | { tell: 'progress'; left: number; of: number }
  /** There is no index: pages look through the library themselves. */
  | { tell: 'broken' };

/** A page's end of the connection to the index. */
export type SearchPort = {
  /** Starts the worker, if it is not at work: it takes in what was clipped meanwhile. The first question does so too. */
  start: () => void;
  ask: (request: SearchRequest) => void;
  listen: (listener: (telling: SearchTelling) => void) => () => void;
};

let port: SearchPort | undefined;
let countingPort: SearchPort | undefined;

/** The connection to the worker, which all pages of the extension share and which ends with the last of them. */
export function openSearchPort(): SearchPort {
  port ??= connect();
  return port;
}

/** A connection of its own for what is counted beside what is searched: each carries one question at a time. */
export function openCountingPort(): SearchPort {
  countingPort ??= connect();
  return countingPort;
}

function connect(): SearchPort {
  const listeners = new Set<(telling: SearchTelling) => void>();
  // Firefox for Android has no shared workers.
  let broken = typeof SharedWorker === 'undefined';
  const tell = (telling: SearchTelling): void => {
    broken ||= telling.tell === 'broken';
    for (const listener of listeners) listener(telling);
  };
  let send: ((request: SearchRequest) => void) | undefined;
  const start = (): void => {
    if (!broken) send ??= startWorker(tell);
  };
  return {
    start,
    ask(request) {
      start();
      if (broken) tell({ tell: 'broken' });
      else send?.(request);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function startWorker(tell: (telling: SearchTelling) => void): (request: SearchRequest) => void {
  const worker = new SharedWorker('/text-index.js', { name: 'text-index' });
  const send = (request: SearchRequest): void => worker.port.postMessage(request, []);
  worker.addEventListener('error', () => tell({ tell: 'broken' }));
  worker.port.addEventListener('message', ({ data }: MessageEvent<SearchTelling>) => tell(data));
  worker.port.start();
  // The worker goes on for other pages; nobody else would tell it that this one is gone.
  addEventListener('pagehide', () => send({ act: 'rest' }));
  return send;
}
