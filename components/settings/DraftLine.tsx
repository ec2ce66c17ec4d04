import { useState } from 'react';
import { TextLine } from '@/components/shared/TextLine';

type Properties = {
  label: string;
  value: string;
  /** Called with another value than the present one, without blanks around it, when the line is left or Enter pressed. */
  onChange: (value: string) => void;
  maxLength: number;
  /** Whether it may be left empty; an empty line otherwise falls back to its value. */
  mayBeEmpty?: boolean;
};

/** A line that is changed as a whole: what is typed counts when it is left, not with every sign. */
export function DraftLine({ label, value, onChange, maxLength, mayBeEmpty = false }: Properties) {
  const [typed, setTyped] = useState<string>();
  const commit = (): void => {
    const words = typed?.trim().slice(0, maxLength);
    setTyped(undefined);
    if (words === undefined || words === value || (words === '' && !mayBeEmpty)) return;
    onChange(words);
  };
  return (
    <TextLine label={label} placeholder="—" value={typed ?? value} onChange={setTyped} onCommit={commit} />
  );
}
