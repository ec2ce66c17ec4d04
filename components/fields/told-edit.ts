import type { ClippingEdit } from '@/components/hooks/use-clipping';
import type { Tell } from '@/components/hooks/use-tell';
import { text, type TextKey } from '@/lib/platform/texts';
import type { Clipping } from '@/lib/schema/clipping';
import { done } from '@/lib/schema/outcome';

/** Fields that one stroke changes; what is typed is taken back where it is typed. */
const labels = {
  hospitals: 'field_hospital',
  topics: 'field_topics',
  genre: 'field_genre',
  collections: 'field_collections',
  tags: 'field_tags',
} as const satisfies Partial<Record<keyof ClippingEdit, TextKey>>;

const fields = Object.keys(labels) as (keyof typeof labels)[];

/** Whether all that was there is there still, as it was: what was added bears its own cross. */
const onlyAdds = (before: unknown, after: unknown): boolean =>
  Array.isArray(before) && Array.isArray(after) && before.every((one) => after.includes(one));

type Subject = {
  clipping: Clipping;
  edit: (patch: ClippingEdit) => void;
  tell: Tell;
  /** Where what was added bears no cross, it is told too. */
  adds?: boolean;
};

/** An edit that tells of what one stroke took away or replaced, with the way back. */
export const toldEdit =
  ({ clipping, edit, tell, adds = false }: Subject) =>
  (patch: ClippingEdit): void => {
    edit(patch);
    for (const field of fields) {
      if (!(field in patch) || (!adds && onlyAdds(clipping[field], patch[field]))) continue;
      tell(done(null), {
        words: text('field_changed', text(labels[field])),
        undo: () => edit({ [field]: clipping[field] }),
        kind: `field ${clipping.id} ${field}`,
      });
    }
  };
