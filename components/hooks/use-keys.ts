import { useEffect } from 'react';
import { useLatest } from './use-latest';

/** Acts by the key that calls them. */
export type Keys = Readonly<Record<string, () => void>>;

/** Calls the act of a key that was pressed outside any field, menu or dialog, without Ctrl, Alt or Meta. */
export function useKeys(keys: Keys): void {
  const press = useLatest((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
    const { target } = event;
    if (target instanceof Element && target.closest(busy)) return;
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [press]);
}

/** Where a letter is typed or has a meaning of its own. */
const busy =
  'input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=menu], [role=listbox], [role=dialog], [role=alertdialog]';
