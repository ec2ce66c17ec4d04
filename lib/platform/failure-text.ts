import type { Failure } from '@/lib/schema/outcome';
import { text, type TextKey } from './texts';

type Snake<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Head}_${Snake<Rest>}`
  : Name;
type FailureKey = `failure_${Snake<Failure>}`;

/** A failure in the reader's language: what happened, what is safe, what can be done next. */
export function failureText(failure: Failure): string {
  // The annotation is the check: a failure without a text in `_locales` does not compile.
  const key: TextKey = `failure_${failure.replaceAll('-', '_')}` as FailureKey;
  return text(key);
}
