import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import type { LibraryReading } from '@/components/hooks/use-library-reading';
import { Fold } from '@/components/shared/Fold';
import { TopicDot } from '@/components/shared/TopicDot';
import { languageTag, text } from '@/lib/platform/texts';
import type { Taxonomy, TaxonomyEdit, Topic } from '@/lib/schema/taxonomy';
import { ReadingProgress } from './ReadingProgress';
import { SettingsSection } from './SettingsSection';
import { TopicPanel } from './TopicPanel';
import { topicName } from './topic-name';

type Properties = { taxonomy: Taxonomy; onEdit: (edit: TaxonomyEdit) => void; reading: LibraryReading };

/** The topics reports are sorted by, each with its words, and the way to read the library again by them. */
export function TaxonomyEditor({ taxonomy, onEdit, reading }: Properties) {
  const { topics } = taxonomy;
  return (
    <SettingsSection title={text('settings_topics')}>
      <p>{text('settings_topics_lead')}</p>
      <ul className="settings-topics">
        {topics.map((topic) => (
          <li key={topic.id}>
            <Fold title={<TopicTitle topic={topic} topics={topics} />} level={4}>
              {() => <TopicPanel topic={topic} topics={topics} onEdit={onEdit} />}
            </Fold>
          </li>
        ))}
      </ul>
      <TopicAdder onAdd={(zh, en) => onEdit({ act: 'add', zh, en })} />
      <ReadAgain reading={reading} />
    </SettingsSection>
  );
}

function TopicTitle({ topic, topics }: { topic: Topic; topics: readonly Topic[] }) {
  return (
    <span>
      <TopicDot colour={topic.colour} />
      {titleOf(topic, topics)}
    </span>
  );
}

function titleOf(topic: Topic, topics: readonly Topic[]): string {
  const into = topics.find(({ id }) => id === topic.mergedInto);
  if (into) return text('settings_topic_merged', topicName(topic), topicName(into));
  return topic.hidden ? text('settings_topic_hidden', topicName(topic)) : topicName(topic);
}

function TopicAdder({ onAdd }: { onAdd: (zh: string, en: string) => void }) {
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const add = (): void => {
    if (!name) return;
    onAdd(name, languageTag().startsWith('en') ? name : '');
    setTyped('');
  };
  return (
    <Form
      className="settings-acts settings-form"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField value={typed} onChange={setTyped} maxLength={40}>
        <Label className="field-label">{text('settings_topic_new')}</Label>
        <Input className="settings-input" />
      </TextField>
      <Button className="plain-button" type="submit" isDisabled={!name}>
        {text('settings_topic_add')}
      </Button>
    </Form>
  );
}

function ReadAgain({ reading }: { reading: LibraryReading }) {
  const { progress, start } = reading;
  if (progress) return <ReadingProgress reading={reading} />;
  return (
    <div className="settings-acts">
      <Button className="plain-button" onPress={() => start('outdated')}>
        {text('settings_reread_old')}
      </Button>
      <Button className="plain-button" onPress={() => start('all')}>
        {text('settings_reread_all')}
      </Button>
    </div>
  );
}
