import { rulesOf } from '@/lib/classify/classify';
import { getBodies } from '@/lib/store/clippings';
import { readingContext } from './read-report';

/** Of these clippings, those read with other rules or another taxonomy than the present ones; ids without a text are left out. */
export async function listOutdated(ids: readonly string[]): Promise<string[]> {
  const [{ taxonomy }, bodies] = await Promise.all([readingContext(), getBodies(ids)]);
  const present = rulesOf(taxonomy);
  return bodies.flatMap((body) => (body && body.rules !== present ? [body.id] : []));
}
