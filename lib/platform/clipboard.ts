/**
 * Puts words on the clipboard, plain and as HTML; false where the browser does not allow it, such as when no key or
 * button was pressed just before.
 */
export async function copyRich({ text, html }: { text: string; html: string }): Promise<boolean> {
  const part = (type: string, words: string): Blob => new Blob([words], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': part('text/plain', text), 'text/html': part('text/html', html) }),
    ]);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotAllowedError') return false;
    throw error;
  }
}
