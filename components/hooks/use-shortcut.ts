import { useEffect, useState } from 'react';
import { clipShortcut, shortcutsAddress } from '@/lib/platform/shortcut';

/** The key that clips, and the address where the browser lets it be changed; undefined until the browser told. */
export function useShortcut(): { shortcut: string | undefined; address: string } {
  const [shortcut, setShortcut] = useState<string>();
  useEffect(() => {
    const read = () => void clipShortcut().then(setShortcut);
    read();
    // It is changed in the browser's own page; the reader comes back from there.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return { shortcut, address: shortcutsAddress() };
}
