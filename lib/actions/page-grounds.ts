import { failed, type Failure, type Outcome } from '@/lib/schema/outcome';

/** Addresses no extension may read: the browser's own pages and its shops. */
const browserPages = [
  /^(?!https?:|file:|blob:|data:)/i,
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons)/i,
  /^https:\/\/(?:addons|accounts|support)\.(?:mozilla|firefox)\.(?:org|com)/i,
];

/** Why a page cannot be clipped, as far as its address tells; an empty address tells nothing. */
export function failureOfAddress(address: string): Failure | undefined {
  if (address !== '' && browserPages.some((page) => page.test(address))) return 'browser-page';
  return undefined;
}

/** What browsers say when a script cannot be run in a tab. */
const refusals: readonly [RegExp, Failure][] = [
  [/no tab with id|invalid tab id|was removed|tab was closed|frame .* not found|discarded/i, 'page-gone'],
  [
    /chrome:|edge:|about:|-extension:|chrome-error|extensions gallery|cannot be scripted|privileged/i,
    'browser-page',
  ],
  [/permission|cannot access/i, 'no-permission'],
];

/** What Chromium says to a worker it has just stopped; the page is as it was. */
const stopped = /^No SW\b/;

/**
 * A browser's refusal to run a script in a tab, as a failure; a tab that cannot be told is gone. Throws where it was not
 * the tab but the worker that went: whoever gets no answer asks again.
 */
export function refusalOf(error: unknown): Outcome<never> {
  const message = error instanceof Error ? error.message : String(error);
  if (stopped.test(message)) throw error;
  const [, failure] = refusals.find(([words]) => words.test(message)) ?? [undefined, 'page-gone' as const];
  return failed(failure, message);
}
