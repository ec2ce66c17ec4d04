import type { Provenance } from '@/lib/schema/capture';

/** What one place of the page says about a field, where that was, and how sure it is (0 to 1). */
export type Reading<T> = { value: T; from: string; sure: number };

/** The surest reading; the first of equals. */
export function best<T>(readings: readonly Reading<T>[]): Reading<T> | null {
  return readings.reduce<Reading<T> | null>(
    (top, reading) => (top && top.sure >= reading.sure ? top : reading),
    null,
  );
}

/** Where a reading comes from, for the clip's log. */
export const provenanceOf = ({ from, sure }: Reading<unknown>): Provenance => ({
  from,
  sure: Math.max(0, Math.min(1, Math.round(sure * 100) / 100)),
});

/** Letters and digits alone, widths folded: two prints of the same words are equal in it. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
