import { type Messages, sendMessage } from '@/lib/platform/messages';
import { failed, type Outcome } from '@/lib/schema/outcome';

type Value<Name extends keyof Messages> = ReturnType<Messages[Name]> extends Outcome<infer T> ? T : never;

/** Milliseconds before each new attempt; every command comes to the same when it is sent twice. */
const waits = [0, 300, 1_000];

/**
 * Sends a command to the worker, again where the worker broke off before it answered: it may or may not have done
 * what was asked. One that stays unreachable returns `worker-failed` and the error's words, so that a page
 * always has something to say and a way to try again.
 */
export async function sendCommand<Name extends keyof Messages>(
  name: Name,
  payload: Parameters<Messages[Name]>[0],
): Promise<Outcome<Value<Name>>> {
  const send = sendMessage as unknown as (
    name: Name,
    payload: Parameters<Messages[Name]>[0],
  ) => Promise<Outcome<Value<Name>>>;
  let reason = '';
  for (const wait of waits) {
    try {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      return await send(name, payload);
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
  }
  return failed('worker-failed', reason);
}
