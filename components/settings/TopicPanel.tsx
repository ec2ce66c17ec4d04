import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { text } from '@/lib/platform/texts';
import type { TaxonomyEdit, Topic } from '@/lib/schema/taxonomy';
import { DraftLine } from './DraftLine';
import { TopicColourChoice } from './TopicColourChoice';
import { TopicWordsField } from './TopicWordsField';
import { topicName } from './topic-name';

type Properties = { topic: Topic; topics: readonly Topic[]; onEdit: (edit: TaxonomyEdit) => void };

/** One topic: its names in both languages, its colour, whether it counts by itself, and its words. */
export function TopicPanel({ topic, topics, onEdit }: Properties) {
  const { id, zh, en, hidden, mergedInto } = topic;
  const others = topics.filter((other) => other.id !== id && other.mergedInto === '');
  return (
    <div className="settings-topic">
      <DraftLine
        label={text('settings_topic_zh')}
        value={zh}
        maxLength={40}
        onChange={(name) => onEdit({ act: 'rename', id, zh: name })}
      />
      <DraftLine
        label={text('settings_topic_en')}
        value={en}
        maxLength={60}
        mayBeEmpty
        onChange={(name) => onEdit({ act: 'rename', id, en: name })}
      />
      <TopicColourChoice
        chosen={topic.colour ?? null}
        onChoose={(colour) => onEdit({ act: 'colour', id, colour })}
      />
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
