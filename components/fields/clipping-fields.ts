import type { Clipping } from '@/lib/schema/clipping';
import type { ClippingEdit } from '@/components/hooks/use-clipping';

/** What every group of fields is given, in the popup and in the reader. */
export type ClippingFields = {
  clipping: Clipping;
  edit: (patch: ClippingEdit) => void;
  /** Saves at once what was typed. */
  onCommit: () => void;
  /** Words of caution for a field that was not read with certainty. */
  hintOf: (field: string) => string | undefined;
};
