import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { TableSelection } from '@/components/hooks/use-table-selection';
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';
import type { TableView } from '@/lib/search/table-view';
import { FilterChoice, type FilterValue } from './FilterChoice';
import { metricName } from './metric-name';

type Properties = {
  table: TableView;
  shown: TableSelection;
  findRef: Ref<HTMLInputElement>;
  /** Hospitals of the view with their numbers of clippings. */
  hospitals: ReadonlyMap<string, number>;
  hospital: readonly string[];
  onHospital: (name: string) => void;
  onTable: (table: TableView) => void;
  onFacets: () => void;
  onExport: () => void;
};

/** Above the table: how many there are, what narrows them, and what can be done with them all. */
export function TableToolbar({ findRef, ...props }: Properties) {
  const { table, shown, hospital, onTable } = props;
  const { selected, statistics, total, looked } = shown;
  const count = selected.rows.length;
  const from = numberText(statistics.clippings.length);
  return (
    <div className="list-toolbar stat-toolbar">
      <Button className="plain-button facets-open" onPress={props.onFacets}>
        {text('facets_open')}
      </Button>
      <output className="list-count">
        {count === total
          ? text('table_count', numberText(total), from)
          : text('table_count_narrowed', numberText(count), numberText(total), from)}
        {looked.read < looked.of && (
          <span className="list-state">
            {text('table_looking', numberText(looked.read), numberText(looked.of))}
          </span>
        )}
      </output>
      <SearchField
        className="stat-find"
        aria-label={text('table_find')}
        value={table.find}
        onChange={(find) => onTable({ ...table, find })}
      >
        <Input ref={findRef} className="stat-find-input" placeholder={text('table_find')} />
      </SearchField>
      <FilterChoice
        label={text('table_metric')}
        all={text('table_metric_all')}
        values={valuesOf(selected.metrics, metricName)}
        chosen={table.metric}
        chosenName={metricName(table.metric)}
        onChoose={(metric) => onTable({ ...table, metric })}
      />
      <FilterChoice
        label={text('field_hospital')}
        all={text('table_hospital_all')}
        values={valuesOf(props.hospitals, String)}
        chosen={hospital.join(text('list_separator'))}
        chosenName={hospital.join(text('list_separator'))}
        onChoose={props.onHospital}
      />
      <FilterChoice
        label={text('statistic_period')}
        all={text('table_period_all')}
        values={valuesOf(selected.periods, String)}
        chosen={table.period}
        chosenName={table.period}
        onChoose={(period) => onTable({ ...table, period })}
      />
      <ToggleButton
        className="plain-button"
        isSelected={table.grouped}
        onChange={(grouped) => onTable({ ...table, grouped })}
      >
        {text('table_grouped')}
      </ToggleButton>
      <Button className="plain-button" isDisabled={count === 0} onPress={props.onExport}>
        {text('table_export')}
      </Button>
    </div>
  );
}

/** Values most frequent first. */
const valuesOf = (counts: ReadonlyMap<string, number>, nameOf: (id: string) => string): FilterValue[] =>
  [...counts]
    .map(([id, count]) => ({ id, name: nameOf(id), count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'zh-CN'));
