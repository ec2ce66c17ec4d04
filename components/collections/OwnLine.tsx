import { useState } from 'react';
import { TextLine } from '@/components/shared/TextLine';

type Properties = {
  label: string;
  value: string;
  look: string;
  /** Shown where there are no words. */
  placeholder?: string;
  multiline?: boolean;
  /** Stores the words; what is shown falls back to `value` afterwards. */
  onStore: (words: string) => Promise<unknown>;
};

/** Words about a collection, edited where they stand and stored as a whole when the field is left. */
export function OwnLine({ value, onStore, ...field }: Properties) {
  const [typed, setTyped] = useState<string>();
  const commit = (): void => {
    const words = typed?.trim();
    if (words === undefined || words === value) return setTyped(undefined);
    void onStore(words).then(() => setTyped(undefined));
  };
  return <TextLine {...field} labelHidden value={typed ?? value} onChange={setTyped} onCommit={commit} />;
}
