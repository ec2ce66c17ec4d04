import { beforeEach, expect, test, vi } from 'vitest';
import type { SearchRequest, SearchTelling } from '@/lib/platform/text-search-port';

const load = async () => (await import('@/lib/platform/text-search-port')).openSearchPort();
const question: SearchRequest = { act: 'ask', question: 1, terms: [] };

/** A worker that keeps what it is asked. */
class Worker extends EventTarget {
  static made: Worker[] = [];
  readonly asked: SearchRequest[] = [];
  readonly port = Object.assign(new EventTarget(), {
    postMessage: (request: SearchRequest) => this.asked.push(request),
    start: () => {},
  });

  constructor() {
    super();
    Worker.made.push(this);
  }
}

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
  Worker.made = [];
  vi.stubGlobal('addEventListener', vi.fn());
});

test('all of a page share one wire to the worker', async () => {
  vi.stubGlobal('SharedWorker', Worker);
  const port = await load();
  expect(await load()).toBe(port);
  const told: SearchTelling[] = [];
  const end = port.listen((telling) => told.push(telling));
  port.ask(question);
  const [worker] = Worker.made;
  expect([Worker.made.length, worker?.asked]).toEqual([1, [question]]);
  const telling: SearchTelling = { tell: 'progress', left: 1, of: 2 };
  worker?.port.dispatchEvent(new MessageEvent('message', { data: telling }));
  end();
  worker?.port.dispatchEvent(new MessageEvent('message', { data: telling }));
  expect(told).toEqual([telling]);
});

test('a worker that fails, even before anything was asked, is said to be missing', async () => {
  vi.stubGlobal('SharedWorker', Worker);
  const port = await load();
  expect(Worker.made).toEqual([]);
  port.start();
  Worker.made[0]?.dispatchEvent(new Event('error'));
  const told: SearchTelling[] = [];
  port.listen((telling) => told.push(telling));
  port.ask(question);
  expect(told).toEqual([{ tell: 'broken' }]);
});

test('a browser without shared workers has no index', async () => {
  vi.stubGlobal('SharedWorker', undefined);
  const port = await load();
  const told: SearchTelling[] = [];
  port.listen((telling) => told.push(telling));
  port.ask(question);
  expect(told).toEqual([{ tell: 'broken' }]);
});
