import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast';

/** A short word to the reader that takes no focus away; with an action where what was done can be undone. */
export type Notice = {
  words: string;
  action?: { label: string; run: () => void };
  tone?: 'plain' | 'danger';
  /** Milliseconds after which it goes; without them it stays until it is closed. */
  lasts?: number;
};

/** The mark of a notice in the page: its key. */
export const noticeMark = 'data-notice';

/** How many notices stand beside each other. */
const most = 3;

/**
 * Notices of one page, newest first. How long each lasts is left to whoever shows it, and what had the focus before a
 * notice gets it back when that notice goes.
 */
export class NoticeQueue extends ToastQueue<Notice> {
  #before: HTMLElement | null = null;

  constructor() {
    super({
      maxVisibleToasts: most,
      wrapUpdate: (update) => {
        this.#giveFocusBack();
        update();
      },
    });
  }

  override add(
    notice: Notice,
    { timeout, ...options }: Parameters<ToastQueue<Notice>['add']>[1] = {},
  ): string {
    // What failed again is no news beside what failed before.
    const said = this.visibleToasts.find(
      ({ content }) => content.tone === 'danger' && content.words === notice.words,
    );
    if (said) this.close(said.key);
    return super.add(timeout === undefined ? notice : { ...notice, lasts: timeout }, options);
  }

  /** Remembers what has the focus, outside the notices. */
  focusIs(place: HTMLElement): void {
    this.#before = place;
  }

  /**
   * The region would lead the focus on to the next notice and hold its time there. Left to itself it would also
   * believe for ever that it has the focus, for what is removed with the focus in it tells nobody.
   */
  #giveFocusBack(): void {
    const held = document.activeElement;
    const key = held?.closest(`[${noticeMark}]`)?.getAttribute(noticeMark);
    if (!(held instanceof HTMLElement) || !key) return;
    if (this.visibleToasts.some((notice) => notice.key === key)) return;
    if (this.#before?.isConnected) this.#before.focus();
    else held.blur();
  }
}
