import type { RegisteredHospital } from '@/lib/schema/learning';
import type { RegisterEdit } from '@/lib/schema/register';
import { entryNamed } from './edit-register';

const lacking = (values: readonly string[], there: readonly string[]): string[] =>
  values.filter((value) => !there.includes(value));

/**
 * The edit that takes another back, made from the register before it. It touches only what that one changed, so that
 * edits made in between stay; undefined where nothing can be taken back.
 */
export function undoRegisterEdit(
  before: readonly RegisteredHospital[],
  edit: RegisterEdit,
): RegisterEdit | undefined {
  if (edit.act === 'add') return { act: 'delete', name: edit.name };
  if (edit.act === 'put-back' || edit.act === 'unmerge') return { act: 'delete', name: edit.entry.name };
  const { name } = edit;
  const entry = entryNamed(before, name);
  if (!entry) return undefined;
  switch (edit.act) {
    case 'rename':
      return { act: 'rename', name: edit.to, to: name, keep: entry.aliases.includes(edit.to) };
    case 'add-alias':
      return { act: 'remove-alias', name, alias: edit.alias, undo: true };
    case 'remove-alias':
      return { act: 'add-alias', name, alias: edit.alias };
    case 'add-source':
      return { act: 'remove-source', name, source: edit.source, undo: true };
    case 'remove-source':
      return { act: 'add-source', name, source: edit.source };
    case 'set': {
      const fields = Object.keys(edit.facts) as (keyof typeof edit.facts)[];
      const facts = Object.fromEntries(fields.map((field) => [field, entry[field] ?? '']));
      return { act: 'set', name, facts };
    }
    case 'merge': {
      const into = entryNamed(before, edit.into);
      const brought = (list: 'aliases' | 'sources', more: readonly string[]): string[] =>
        lacking([...more, ...entry[list]], into?.[list] ?? []);
      return {
        act: 'unmerge',
        entry,
        from: edit.into,
        aliases: brought('aliases', [name]),
        sources: brought('sources', []),
      };
    }
    case 'delete':
      return { act: 'put-back', entry };
  }
}
