import { type Messages, sendMessage } from '@/lib/platform/messages';
import { failed, type Outcome } from '@/lib/schema/outcome';

type Value<Name extends keyof Messages> = ReturnType<Messages[Name]> extends Outcome<infer T> ? T : never;

/**
 * Sends a command to the worker. A worker that cannot be reached or that broke off answers with `worker-failed`
 * and the error's words, so that a page always has something to say and a way to try again.
 */
export async function sendCommand<Name extends keyof Messages>(
  name: Name,
  payload: Parameters<Messages[Name]>[0],
): Promise<Outcome<Value<Name>>> {
  const send = sendMessage as unknown as (
    name: Name,
    payload: Parameters<Messages[Name]>[0],
  ) => Promise<Outcome<Value<Name>>>;
  try {
    return await send(name, payload);
  } catch (error) {
    return failed('worker-failed', error instanceof Error ? error.message : String(error));
  }
}
