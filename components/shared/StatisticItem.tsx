import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { text, type TextKey } from '@/lib/platform/texts';
import type { Statistic } from '@/lib/schema/reading';
import { statisticToText, textToValue } from '@/lib/text/statistic-texts';
import { TextLine } from './TextLine';
import './statistic-item.css';

type Properties = {
  statistic: Statistic;
  onChange: (statistic: Statistic) => void;
  onCommit: () => void;
  onStrike: () => void;
};

type Line = {
  field: keyof Statistic;
  label: TextKey;
  read: (typed: string) => Partial<Statistic>;
};

const lines: readonly Line[] = [
  // What the editor calls it need not be what the key compares; a corrected metric has no key until it is read anew.
  { field: 'metric', label: 'statistic_metric', read: (typed) => ({ metric: typed, metricKey: '' }) },
  { field: 'value', label: 'statistic_value', read: textToValue },
  { field: 'unit', label: 'statistic_unit', read: (typed) => ({ unit: typed }) },
  { field: 'qualifier', label: 'statistic_qualifier', read: (typed) => ({ qualifier: typed }) },
  { field: 'change', label: 'statistic_change', read: (typed) => ({ change: typed }) },
  { field: 'period', label: 'statistic_period', read: (typed) => ({ period: typed }) },
];

/** A statistic with the clause it stands in; each part of its reading can be corrected, and a wrong one struck out. */
export function StatisticItem({ statistic, onChange, onCommit, onStrike }: Properties) {
  const [open, setOpen] = useState(false);
  const name = statisticToText(statistic);
  return (
    <li className="statistic">
      <p className="statistic-reading">{name}</p>
      <blockquote className="statistic-quote">{statistic.quote}</blockquote>
      <div className="statistic-actions">
        <Button
          className="quiet-button"
          aria-expanded={open}
          aria-label={`${text(open ? 'statistic_done' : 'statistic_correct')} ${name}`}
          onPress={() => setOpen(!open)}
        >
          {text(open ? 'statistic_done' : 'statistic_correct')}
        </Button>
        <Button
          className="quiet-button"
          aria-label={`${text('statistic_strike')} ${name}`}
          onPress={onStrike}
        >
          {text('statistic_strike')}
        </Button>
      </div>
      {open && (
        <div className="statistic-parts">
          {lines.map(({ field, label, read }) => (
            <TextLine
              key={field}
              label={text(label)}
              placeholder="—"
              value={String(statistic[field])}
              onChange={(typed) => onChange({ ...statistic, ...read(typed) })}
              onCommit={onCommit}
            />
          ))}
        </div>
      )}
    </li>
  );
}
