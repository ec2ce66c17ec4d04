import { done, type Outcome } from '@/lib/schema/outcome';
import { attempt } from '@/lib/store/database-failure';

/** Work on the database whose answer is nothing but that it was done. */
export async function justDone(work: () => PromiseLike<unknown>): Promise<Outcome<null>> {
  const outcome = await attempt(work);
  return outcome.ok ? done(null) : outcome;
}
