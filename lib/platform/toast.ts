import { browser } from 'wxt/browser';

// Both browsers give scripts in pages this name.
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** What a toast shows; `token` names the undo it offers and is empty where there is none. */
export type ToastWords = {
  message: string;
  undo: string;
  close: string;
  undone: string;
  notUndone: string;
  token: string;
};

/** Milliseconds a toast stays, and with it its undo. */
export const toastMs = 8_000;

/** Shows a toast in a tab; a page that went away in the meantime needs none. */
export async function showToast(tabId: number, words: ToastWords): Promise<void> {
  await Promise.allSettled([
    browser.scripting.executeScript({ target: { tabId }, args: [words, toastMs], func: drawToast }),
  ]);
}

/**
 * Draws the toast under a closed shadow root, so that the page neither styles nor reads it; no focus is moved.
 * The browser copies this function into the page: it may use nothing from outside itself.
 */
function drawToast(words: ToastWords, ms: number): void {
  const hostName = 'xinglin-clipper-toast';
  document.querySelector(hostName)?.remove();
  const host = document.createElement(hostName);
  const card = document.createElement('div');
  card.setAttribute('role', 'status');
  const place =
    'position:fixed;z-index:2147483647;right:16px;bottom:16px;max-width:min(420px,calc(100vw - 32px));';
  const look = 'display:flex;gap:12px;align-items:center;padding:12px 16px;border-radius:10px;color:#fff;';
  const type = 'background:#1f2d3a;font:14px/1.5 system-ui,sans-serif;box-shadow:0 4px 20px rgb(0 0 0/.35);';
  card.style.cssText = `all:initial;${place}${look}${type}`;
  const message = document.createElement('span');
  message.textContent = words.message;
  card.append(message);

  const button = (label: string, press: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.style.cssText =
      'all:initial;color:#ffd18a;font:inherit;font-weight:600;cursor:pointer;white-space:nowrap;padding:4px;';
    made.addEventListener('click', (event) => event.isTrusted && press());
    card.append(made);
    return made;
  };
  const send = async (): Promise<void> => {
    const request = { id: 0, type: 'undoToast', data: { token: words.token }, timestamp: Date.now() };
    const answer: unknown = await chrome.runtime.sendMessage(request).catch(() => undefined);
    const undone = JSON.stringify(answer ?? '').includes('"ok":true');
    message.textContent = undone ? words.undone : words.notUndone;
  };
  if (words.token) {
    const undo = button(words.undo, () => {
      undo.remove();
      void send();
    });
  }
  button(words.close, () => host.remove());
  host.attachShadow({ mode: 'closed' }).append(card);
  document.documentElement.append(host);
  setTimeout(() => host.remove(), ms);
}
