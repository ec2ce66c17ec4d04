import { type Clipping, fieldGroups } from '@/lib/schema/clipping';
import type { ClippingPatch } from '@/lib/schema/command';

const groupOf = new Map(
  Object.entries(fieldGroups).flatMap(([group, fields]) => fields.map((field) => [field as string, group])),
);

export const sameValue = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * A clipping with fields changed, and the values they had. Only fields that differ count: the revision grows
 * and their groups carry the time, so that copies of a library merge group by group.
 */
export function applyPatch(
  clipping: Clipping,
  patch: ClippingPatch & { binnedAt?: string | null },
  now: string,
): { clipping: Clipping; before: ClippingPatch & { binnedAt?: string | null } } | undefined {
  const fields = Object.keys(patch) as (keyof typeof patch)[];
  const changed = fields.filter(
    (field) => patch[field] !== undefined && !sameValue(patch[field], clipping[field]),
  );
  if (changed.length === 0) return undefined;
  const pick = (from: object) => Object.fromEntries(changed.map((field) => [field, (from as never)[field]]));
  const groups = changed.map((field) => [groupOf.get(field) ?? 'state', now]);
  return {
    clipping: {
      ...clipping,
      ...pick(patch),
      revision: clipping.revision + 1,
      changedAt: { ...clipping.changedAt, ...Object.fromEntries(groups) },
      updatedAt: now,
    },
    before: pick(clipping),
  };
}
