import { useLayoutEffect } from 'react';
import { useLatest } from './use-latest';

/** Acts by the key that calls them. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/**
 * Calls the act of a key that was pressed outside any field, menu or dialog, without Ctrl, Alt or Meta. Keys of a part
 * that come `first` are kept from everything around it.
 */
export function useKeys(keys: Keys, order: 'first' | 'last' = 'last'): void {
  const press = useLatest((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
    const { target } = event;
    if (target instanceof Element && target.closest(busy)) return;
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    if (order === 'first') event.stopImmediatePropagation();
    act(event);
  });
  // What is drawn answers at once: an effect would be a moment later.
  useLayoutEffect(() => {
    const early = { capture: order === 'first' };
    addEventListener('keydown', press, early);
    return () => removeEventListener('keydown', press, early);
  }, [press, order]);
}

/** Where a letter is typed or has a meaning of its own. */
const busy =
  'input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=menu], [role=listbox], [role=dialog], [role=alertdialog]';
