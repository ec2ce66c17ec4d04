// A virtualised table places its rows itself, which a table’s own elements do not let it: roles say what they are.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { type CSSProperties, memo, type MouseEvent } from 'react';
import { ChooseCell } from '@/components/shared/ChooseCell';
import { Marked } from '@/components/shared/Marked';
import { dayText } from '@/components/shared/date-texts';
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';
import type { Clipping } from '@/lib/schema/clipping';
import type { StatisticEntry } from '@/lib/search/statistic-columns';
import { statisticToText } from '@/lib/text/statistic-texts';
import { metricName } from './metric-name';
import { RowActs, type RowAct } from './RowActs';

type Properties = {
  entry: StatisticEntry;
  row: number;
  /** The line it stands on, from 0. */
  line: number;
  /** Its level under the head of a group. */
  level: number | undefined;
  clipping: Clipping | undefined;
  /** The sentence; undefined until it is read. */
  quote: string | undefined;
  /** Folded words to be marked. */
  words: readonly string[];
  /** The greatest value of its unit in its group; a bar shows the value's part of it. */
  peak: number | undefined;
  active: boolean;
  selected: boolean;
  top: number;
  onPress: (row: number, how: 'open' | 'choose' | 'range') => void;
  onAct: (row: number, act: RowAct) => void;
};

/** A statistic of the table: what is counted where, how much, and the sentence that says so. */
export const StatisticRow = memo(function StatisticRow(props: Properties) {
  const { entry, row, line, active, selected, top } = props;
  const press = (event: MouseEvent): void =>
    props.onPress(row, event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'choose' : 'open');
  const name = statisticToText({ ...entry, quote: '', section: '' });
  return (
    // The keys of the whole table are heard where its rows stand.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      className="stat-row"
      data-row={row}
      aria-rowindex={line + 2}
      aria-level={props.level}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
      style={{ top }}
      onClick={press}
    >
      <ChooseCell
        label={text('table_select_one', name)}
        chosen={selected}
        onChoose={(how) => props.onPress(row, how)}
      />
      <Cells {...props} />
      <span role="gridcell" className="stat-acts">
        <RowActs name={name} onAct={(act) => props.onAct(row, act)} />
      </span>
    </div>
  );
});

function Cells({ entry, clipping, quote, words, peak }: Properties) {
  const hospital = clipping?.hospitals.find(({ primary }) => primary) ?? clipping?.hospitals[0];
  const city = clipping && [clipping.region.city, clipping.region.county].filter(Boolean).join(' ');
  const key = entry.metricKey === '' ? '' : metricName(entry.metricKey);
  const part = peak ? Math.max(0, entry.value / peak) * 100 : undefined;
  return (
    <>
      <span role="gridcell" className="stat-hospital">
        <span className="stat-first">
          <Marked text={hospital?.name ?? ''} words={words} />
        </span>
        <span className="stat-second">{city}</span>
      </span>
      <span role="gridcell" className="stat-metric">
        <span className="stat-first">
          <Marked text={entry.metric} words={words} />
        </span>
        <span className="stat-second">{key !== entry.metric && key}</span>
      </span>
      <span role="gridcell" className="stat-qualifier">
        {entry.qualifier}
      </span>
      <span
        role="gridcell"
        className="stat-value"
        data-bar={part === undefined ? undefined : ''}
        style={part === undefined ? undefined : ({ '--part': `${part}%` } as CSSProperties)}
      >
        {numberText(entry.value)}
      </span>
      <span role="gridcell" className="stat-unit">
        {entry.unit}
      </span>
      <span role="gridcell" className="stat-change">
        {entry.change}
      </span>
      <span role="gridcell" className="stat-period">
        <Marked text={entry.period} words={words} />
      </span>
      <span role="gridcell" className="stat-quote" aria-busy={quote === undefined}>
        {quote === undefined ? <span className="row-waiting" /> : <Marked text={quote} words={words} />}
      </span>
      <span role="gridcell" className="stat-source">
        {clipping?.source || clipping?.siteName}
      </span>
      <span role="gridcell" className="stat-date">
        {clipping && (dayText(clipping.published.date) || clipping.published.text)}
      </span>
    </>
  );
}
