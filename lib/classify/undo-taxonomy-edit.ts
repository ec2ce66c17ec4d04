import type { Taxonomy, TaxonomyEdit } from '@/lib/schema/taxonomy';

/**
 * The edit that takes another back, made from the taxonomy before and after it. It touches only what that one changed,
 * so that edits made in between stay.
 */
export function undoTaxonomyEdit(before: Taxonomy, after: Taxonomy, edit: TaxonomyEdit): TaxonomyEdit {
  if (edit.act === 'add') return { act: 'restore', id: after.topics.at(-1)?.id ?? '', topic: null };
  const { id } = edit;
  const topic = before.topics.find((other) => other.id === id) ?? null;
  const whole: TaxonomyEdit = { act: 'restore', id, topic };
  if (!topic) return whole;
  switch (edit.act) {
    case 'rename':
      return {
        act: 'rename',
        id,
        ...(edit.zh !== undefined && { zh: topic.zh }),
        ...(edit.en !== undefined && { en: topic.en }),
      };
    case 'colour':
      return { act: 'colour', id, colour: topic.colour ?? null };
    case 'hide':
      return { act: 'hide', id, hidden: topic.hidden };
    case 'merge':
    case 'split':
      return topic.mergedInto ? { act: 'merge', id, into: topic.mergedInto } : { act: 'split', id };
    case 'add-word': {
      const { word, where } = edit.word;
      const old = topic.words.find((other) => other.word === word && other.where === where);
      return old ? { act: 'add-word', id, word: old } : { act: 'remove-word', id, word, where };
    }
    case 'remove-word': {
      const gone = topic.words.filter(
        ({ word, where }) => word === edit.word && (edit.where === undefined || where === edit.where),
      );
      return { act: 'add-words', id, words: gone };
    }
    case 'add-words':
    case 'restore':
      return whole;
  }
}
