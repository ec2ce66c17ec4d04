import { useLiveQuery } from 'dexie-react-hooks';
import { getClipping } from '@/lib/store/clippings';
import type { Row } from './use-rows';

/** One clipping's row, live; undefined until it is read. */
export const useRow = (id: string): Row | undefined => useLiveQuery(() => getClipping(id), [id]);
