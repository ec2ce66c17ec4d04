import type { SearchPort } from '@/lib/platform/text-search-port';
import type { TextTerm } from '@/lib/search/match-text';

/**
 * Clippings whose words answer a query, as far as they were looked through; `ids` is null where none were asked for.
 * The set grows as more is told: `version` says which state of it was meant.
 */
export type TextHits = { ids: ReadonlySet<string> | null; version: number; read: number; of: number };

/** Hits are told as they come in, at most this often, in ms; the first and the last at once. */
const pause = 150;

let questions = 0;
let versions = 0;

/** The question each wire was asked last: it holds one at a time. */
const lastOf = new WeakMap<SearchPort, number>();

/**
 * Asks the text index and goes on to tell what answers, as the library changes, until the function returned ends it.
 * Where there is no index, `onBroken` is called and nothing is told any more.
 */
export function askIndex(
  port: SearchPort,
  terms: readonly TextTerm[],
  { onHits, onBroken }: { onHits: (hits: TextHits) => void; onBroken: () => void },
): () => void {
  questions += 1;
  const question = questions;
  lastOf.set(port, question);
  const found = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = false;
  let seen = { read: 0, of: 0 };
  const give = (): void => {
    clearTimeout(timer);
    timer = undefined;
    told = true;
    versions += 1;
    onHits({ ids: found, version: versions, ...seen });
  };
  const end = port.listen((telling) => {
    if (telling.tell === 'broken') onBroken();
    if (telling.tell !== 'hits' || telling.question !== question) return;
    for (const id of telling.add) found.add(id);
    for (const id of telling.remove) found.delete(id);
    seen = { read: Math.max(0, telling.of - telling.left), of: telling.of };
    if (telling.left === 0 || (!told && found.size > 0)) give();
    else timer ??= setTimeout(give, pause);
  });
  port.ask({ act: 'ask', question, terms });
  return () => {
    end();
    clearTimeout(timer);
    if (lastOf.get(port) === question) port.ask({ act: 'rest' });
  };
}
