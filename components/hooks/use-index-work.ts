import { useEffect, useState } from 'react';
import { painted } from '@/components/shared/painted';
import { openSearchPort } from '@/lib/platform/text-search-port';
import { text } from '@/lib/platform/texts';
import type { Work } from './use-work';

/**
 * The text index being made, while that takes long: it goes on in its worker. Stopped, it goes on with the next search,
 * for a search looks through everything. It is asked about once the library's first rows are `begun` to be shown.
 */
export function useIndexWork(begun: boolean): Work | undefined {
  const [progress, setProgress] = useState<{ left: number; of: number }>();
  useEffect(() => {
    if (!begun) return;
    let stop: (() => void) | undefined;
    let left = false;
    const listen = (): void => {
      if (left) return;
      stop = openSearchPort().listen((telling) => {
        if (telling.tell === 'progress') setProgress(telling.left > 0 ? telling : undefined);
        if (telling.tell === 'broken') setProgress(undefined);
      });
    };
    void painted().then(listen);
    return () => {
      left = true;
      stop?.();
    };
  }, [begun]);
  if (!progress) return undefined;
  const stop = (): void => {
    openSearchPort().ask({ act: 'halt' });
    setProgress(undefined);
  };
  const { left, of } = progress;
  // Work of the room is numbered from 1.
  return { key: 0, label: text('index_work'), done: of - left, total: of, stop };
}
