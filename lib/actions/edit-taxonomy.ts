import { editTaxonomy as taxonomyAfter } from '@/lib/classify/edit-taxonomy';
import { undoTaxonomyEdit } from '@/lib/classify/undo-taxonomy-edit';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import { Taxonomy, type TaxonomyEdit } from '@/lib/schema/taxonomy';
import { attempt } from '@/lib/store/database-failure';
import { changeKnowledge } from '@/lib/store/knowledge';

type Answer = Outcome<{ undo: TaxonomyEdit }>;

/**
 * Changes the editor's taxonomy, which starts as a copy of the one the extension brings, in one transaction. Answers
 * with the edit that takes this one back; `not-found` where it changes nothing or what is kept cannot be read,
 * `taxonomy-full` where there would be more topics or words than a taxonomy holds.
 */
export async function editTaxonomy({ edit }: { edit: TaxonomyEdit }): Promise<Answer> {
  let answer: Answer = failed('not-found');
  const stored = await attempt(() =>
    changeKnowledge('taxonomy', (before = defaultTaxonomy) => {
      const after = taxonomyAfter(before, edit);
      if (after === before) return undefined;
      const holds = Taxonomy.safeParse(after).success;
      answer = holds ? done({ undo: undoTaxonomyEdit(before, after, edit) }) : failed('taxonomy-full');
      return holds ? after : undefined;
    }),
  );
  return stored.ok ? answer : stored;
}
