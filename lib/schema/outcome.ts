import { notArticleReasons } from './not-article';

/** Expected failures, each with one text per language under `failure_<name>` in `_locales`. */
export const failures = [
  ...notArticleReasons.map((reason) => `not-article-${reason}` as const),
  'browser-page',
  'pdf-page',
  'no-permission',
  'page-gone',
  'capture-invalid',
  'too-slow',
  'quota-exceeded',
  'database-newer',
  'database-failed',
  'not-found',
  'import-invalid',
  'taxonomy-full',
  'name-taken',
  'worker-failed',
  'page-broken',
  'cancelled',
] as const;
export type Failure = (typeof failures)[number];

/** An answer that says what came of it; nobody needs to catch. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure; detail?: string };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (failure: Failure, detail?: string): Outcome<never> =>
  detail === undefined ? { ok: false, failure } : { ok: false, failure, detail };
