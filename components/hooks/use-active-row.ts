import { useState } from 'react';

/** Where the keyboard last stood in each table, by the table's address: coming back, it stands there again. */
const left = new Map<string, number>();

/** The row the keyboard stands on in the table of an address; undefined before it stood anywhere. */
export function useActiveRow(address: string): [number | undefined, (row: number) => void] {
  const [at, setAt] = useState<{ address: string; row: number }>();
  const active = at?.address === address ? at.row : left.get(address);
  return [
    active,
    (row) => {
      left.set(address, row);
      setAt({ address, row });
    },
  ];
}
