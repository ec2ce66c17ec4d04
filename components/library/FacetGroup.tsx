import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import type { TopicColours } from '@/components/hooks/use-topic-colours';
import { Tick } from '@/components/shared/Tick';
import { TopicDot } from '@/components/shared/TopicDot';
import { numberText } from '@/components/shared/number-text';
import { fold } from '@/lib/search/fold';
import { text } from '@/lib/platform/texts';
import { FacetFold } from './FacetFold';
import type { FacetValue } from './facet-values';

type Properties = {
  label: string;
  values: readonly FacetValue[];
  /** Colours of values that have one. */
  colours?: TopicColours | undefined;
  onToggle: (value: string) => void;
};

/** How many values are shown before one asks for more, and from how many on they can be searched. */
const first = 6;
const many = 12;
const most = 200;

/** One facet: its values with their counts, most frequent first; long ones can be searched. */
export function FacetGroup({ label, values, colours, onToggle }: Properties) {
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  if (values.length === 0) return null;
  const wanted = fold(typed).trim();
  const found = wanted ? values.filter(({ name }) => fold(name).includes(wanted)) : values;
  const shown = all ? found.slice(0, most) : found.filter(({ chosen }, index) => index < first || chosen);
  return (
    <FacetFold label={label}>
      {all && values.length > many && (
        <SearchField
          className="facet-search"
          aria-label={text('facet_find', label)}
          value={typed}
          onChange={setTyped}
        >
          <Input placeholder={text('facet_find', label)} />
        </SearchField>
      )}
      <ul className="facet-values">
        {shown.map(({ value, name, count, chosen, depth }) => (
          <li key={value}>
            <Checkbox
              className="facet-value"
              data-depth={depth}
              data-empty={count === 0 ? '' : undefined}
              isSelected={chosen}
              onChange={() => onToggle(value)}
            >
              <Tick />
              <span className="facet-name">
                <TopicDot colour={colours?.get(value)} />
                {name}
              </span>
              <span className="facet-count">{numberText(count)}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {values.length > first && (
        <Button className="quiet-button facet-more" onPress={() => setAll(!all)}>
          {all ? text('facet_fewer') : text('facet_more', values.length - shown.length)}
        </Button>
      )}
    </FacetFold>
  );
}
