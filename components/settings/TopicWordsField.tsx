import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import { TagGroup, TagList } from 'react-aria-components/TagGroup';
import { Chip } from '@/components/shared/Chip';
import { ChipField } from '@/components/shared/ChipField';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { text } from '@/lib/platform/texts';
import type { TaxonomyEdit, Topic, TopicWord } from '@/lib/schema/taxonomy';

type Properties = { topic: Topic; onEdit: (edit: TaxonomyEdit) => void };

/** How many of the words found are shown; a topic has hundreds. */
const mostFound = 24;

const keyOf = ({ word, where, weight }: TopicWord): string => `${where} ${weight} ${word}`;
const builtIn = new Map(
  defaultTaxonomy.topics.map(({ id, words }) => [id, new Set(words.map(keyOf))] as const),
);
/** A word once, though it may count in two places. */
const asChips = (words: readonly TopicWord[]) =>
  [...new Set(words.map(({ word }) => word))].map((word) => ({ id: word, name: word }));

/** The words an editor gave a topic, and a search among those it came with; each can be taken out. */
export function TopicWordsField({ topic, onEdit }: Properties) {
  const { id, words } = topic;
  const brought = builtIn.get(id);
  const own = asChips(words.filter((word) => !brought?.has(keyOf(word))));
  const remove = (word: string): void => onEdit({ act: 'remove-word', id, word });
  const add = (word: string): void =>
    onEdit({ act: 'add-word', id, word: { word: word.slice(0, 40), weight: 1, where: 'text' } });
  return (
    <>
      <ChipField
        label={text('settings_topic_words')}
        chips={own}
        choices={[]}
        onAdd={add}
        onCreate={add}
        onRemove={remove}
        most={60}
      />
      {brought && (
        <BuiltInWords words={asChips(words.filter((word) => brought.has(keyOf(word))))} onRemove={remove} />
      )}
    </>
  );
}

type Words = { words: readonly { id: string; name: string }[]; onRemove: (word: string) => void };

function BuiltInWords({ words, onRemove }: Words) {
  const [typed, setTyped] = useState('');
  const sought = typed.trim();
  const found = sought ? words.filter(({ name }) => name.includes(sought)) : [];
  const label = text('settings_topic_found', found.length, words.length);
  return (
    <>
      <SearchField className="field" value={typed} onChange={setTyped}>
        <Label className="field-label">{text('settings_topic_search')}</Label>
        <Input className="settings-input" />
      </SearchField>
      {sought && (
        <TagGroup
          className="settings-found"
          onRemove={(keys) => [...keys].forEach((key) => onRemove(String(key)))}
        >
          <Label className="setting-hint">{label}</Label>
          <TagList className="chip-list" items={found.slice(0, mostFound)}>
            {(item) => <Chip item={item} removeLabel={text('chips_remove', item.name)} />}
          </TagList>
        </TagGroup>
      )}
    </>
  );
}
