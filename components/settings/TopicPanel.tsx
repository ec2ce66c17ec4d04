import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { TextLine } from '@/components/shared/TextLine';
import { languageTag, text } from '@/lib/platform/texts';
import type { TaxonomyEdit, Topic } from '@/lib/schema/taxonomy';
import { TopicWordsField } from './TopicWordsField';
import { topicName } from './topic-name';

type Properties = { topic: Topic; topics: readonly Topic[]; onEdit: (edit: TaxonomyEdit) => void };

/** One topic: its name in the reader's language, whether it counts by itself, and its words. */
export function TopicPanel({ topic, topics, onEdit }: Properties) {
  const { id, hidden, mergedInto } = topic;
  const others = topics.filter((other) => other.id !== id && other.mergedInto === '');
  return (
    <div className="settings-topic">
      <TopicNameField topic={topic} onEdit={onEdit} />
      <div className="settings-acts">
        <Button className="plain-button" onPress={() => onEdit({ act: 'hide', id, hidden: !hidden })}>
          {text(hidden ? 'settings_topic_show' : 'settings_topic_hide')}
        </Button>
        {mergedInto === '' ? (
          <MenuTrigger>
            <Button className="plain-button">{text('settings_topic_merge')}</Button>
            <Popover className="choices" placement="bottom start" offset={4}>
              <Menu
                className="choice-list"
                items={others}
                onAction={(into) => onEdit({ act: 'merge', id, into: String(into) })}
              >
                {(other) => <MenuItem className="choice">{topicName(other)}</MenuItem>}
              </Menu>
            </Popover>
          </MenuTrigger>
        ) : (
          <Button className="plain-button" onPress={() => onEdit({ act: 'split', id })}>
            {text('settings_topic_split')}
          </Button>
        )}
      </div>
      <TopicWordsField topic={topic} onEdit={onEdit} />
    </div>
  );
}

function TopicNameField({ topic, onEdit }: Omit<Properties, 'topics'>) {
  const [typed, setTyped] = useState<string>();
  const { id, zh, en } = topic;
  const commit = (): void => {
    const name = typed?.trim().slice(0, 40);
    setTyped(undefined);
    if (!name || name === topicName(topic)) return;
    const names = languageTag().startsWith('en') ? { zh, en: name } : { zh: name, en };
    onEdit({ act: 'rename', id, ...names });
  };
  return (
    <TextLine
      label={text('settings_topic_name')}
      value={typed ?? topicName(topic)}
      onChange={setTyped}
      onCommit={commit}
    />
  );
}
