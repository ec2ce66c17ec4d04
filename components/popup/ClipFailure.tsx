import { failureText } from '@/lib/platform/failure-text';
import { text, type TextKey } from '@/lib/platform/texts';
import type { Failure } from '@/lib/schema/outcome';

/** What is left to do when a page gave no clipping. */
type Choice = 'retry' | 'selection' | 'library';

const labels: Record<Choice, TextKey> = {
  retry: 'popup_retry',
  selection: 'popup_clip_selection',
  library: 'popup_open_library',
};

const selectable: readonly Choice[] = ['selection', 'retry', 'library'];
const repeatable: readonly Choice[] = ['retry', 'library'];
const closed: readonly Choice[] = ['library'];

const choicesAfter: Partial<Record<Failure, readonly Choice[]>> = {
  'not-article-search': closed,
  'not-article-not-found': repeatable,
  'not-article-login': repeatable,
  'browser-page': closed,
  'pdf-page': closed,
  'no-permission': repeatable,
  'page-gone': repeatable,
  'quota-exceeded': repeatable,
  'database-newer': closed,
  'database-failed': repeatable,
  'worker-failed': repeatable,
};

type Properties = { failure: Failure; onRetry: () => void; onSelection: () => void; onLibrary: () => void };

/** A failure as a sentence, with the choices left; the first is the likeliest. */
export function ClipFailure({ failure, ...actions }: Properties) {
  const run = { retry: actions.onRetry, selection: actions.onSelection, library: actions.onLibrary };
  const choices = choicesAfter[failure] ?? selectable;
  return (
    <section className="failure">
      <p role="alert">{failureText(failure)}</p>
      <div className="failure-choices">
        {choices.map((choice) => (
          <button key={choice} type="button" className="plain-button" onClick={run[choice]}>
            {text(labels[choice])}
          </button>
        ))}
      </div>
    </section>
  );
}
