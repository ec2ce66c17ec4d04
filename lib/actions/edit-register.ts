import { editRegister as registerAfter, entryNamed } from '@/lib/classify/hospitals/edit-register';
import { undoRegisterEdit } from '@/lib/classify/hospitals/undo-register-edit';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import type { RegisterEdit } from '@/lib/schema/register';
import { attempt } from '@/lib/store/database-failure';
import { changeKnowledge } from '@/lib/store/knowledge';

type Answer = Outcome<{ undo: RegisterEdit }>;

/** The name an edit gives to a hospital, which must be no other's. */
function newName(edit: RegisterEdit): string {
  if (edit.act === 'rename') return edit.to;
  if (edit.act === 'add-alias') return edit.alias;
  return edit.act === 'add' ? edit.name : '';
}

/**
 * Changes the register of hospitals in one transaction and answers with the edit that takes this one back; `name-taken`
 * where another hospital has the name, `not-found` where it changes nothing or what is kept cannot be read.
 */
export async function editRegister({ edit }: { edit: RegisterEdit }): Promise<Answer> {
  let answer: Answer = failed('not-found');
  const stored = await attempt(() =>
    changeKnowledge('register', (before = []) => {
      const after = registerAfter(before, edit);
      if (after === before) {
        if (entryNamed(before, newName(edit))) answer = failed('name-taken');
        return undefined;
      }
      const undo = undoRegisterEdit(before, edit);
      if (undo) answer = done({ undo });
      return [...after];
    }),
  );
  return stored.ok ? answer : stored;
}
