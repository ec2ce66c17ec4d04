import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { Choose } from '@/components/shared/Choose';
import { TitledDialog } from '@/components/shared/TitledDialog';
import { text, type TextKey } from '@/lib/platform/texts';
import type { Statistic } from '@/lib/schema/reading';
import { metricKeyOf } from '@/lib/statistics/metric-keys';
import { textToValue } from '@/lib/text/statistic-texts';
import { metricKeys, metricName } from './metric-name';

type Words = Record<'metric' | 'value' | 'unit' | 'qualifier' | 'change' | 'period', string>;

const fields: readonly { field: keyof Words; label: TextKey }[] = [
  { field: 'metric', label: 'statistic_metric' },
  { field: 'value', label: 'statistic_value' },
  { field: 'unit', label: 'statistic_unit' },
  { field: 'qualifier', label: 'statistic_qualifier' },
  { field: 'change', label: 'statistic_change' },
  { field: 'period', label: 'statistic_period' },
];

const wordsOf = ({ metric, value, unit, qualifier, change, period }: Statistic): Words => ({
  metric,
  value: String(value),
  unit,
  qualifier,
  change,
  period,
});

type Properties = { statistic: Statistic; onSave: (statistic: Statistic) => void; onClose: () => void };

/** Corrects the reading of a statistic with its sentence before the eyes. */
export function StatisticEditor({ statistic, onSave, onClose }: Properties) {
  const [words, setWords] = useState(() => wordsOf(statistic));
  const [key, setKey] = useState(statistic.metricKey);
  const { value } = textToValue(words.value);
  const { value: _typed, ...plain } = words;
  const save = (): void => {
    if (value === undefined) return;
    onSave({ ...statistic, ...plain, value, metricKey: key });
    onClose();
  };
  const change = (field: keyof Words, typed: string): void => {
    const next = { ...words, [field]: typed };
    setWords(next);
    // A metric named otherwise is compared as what its new name says, unless the editor chooses.
    if (field === 'metric') setKey(metricKeyOf(next.metric, next.unit));
  };
  return (
    <TitledDialog title={text('table_correct_title')} className="stat-editor" onClose={onClose}>
      <blockquote className="statistic-quote">{statistic.quote}</blockquote>
      <Form
        className="stat-fields"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {fields.map(({ field, label }) => (
          <TextField
            key={field}
            className="stat-field"
            data-field={field}
            value={words[field]}
            onChange={(typed) => change(field, typed)}
            isInvalid={field === 'value' && value === undefined}
          >
            <Label>{text(label)}</Label>
            <Input inputMode={field === 'value' ? 'decimal' : 'text'} spellCheck={false} />
          </TextField>
        ))}
        <div className="stat-field" data-field="key">
          <span aria-hidden="true">{text('statistic_metric_key')}</span>
          <Choose
            label={text('statistic_metric_key')}
            choices={['', ...metricKeys].map((id) => ({ id: id || '-', name: metricName(id) }))}
            chosen={key || '-'}
            onChoose={(id) => setKey(id === '-' ? '' : id)}
          />
        </div>
        <div className="dialog-choices">
          <Button className="plain-button" slot="close">
            {text('table_cancel')}
          </Button>
          <Button className="plain-button" data-first type="submit" isDisabled={value === undefined}>
            {text('table_save')}
          </Button>
        </div>
      </Form>
    </TitledDialog>
  );
}
