// A virtualised table places its rows itself, which a table’s own elements do not let it: roles say what they are.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';
import type { RowGroup } from '@/lib/search/group-statistics';
import { metricName } from './metric-name';

type Properties = {
  group: RowGroup;
  folded: boolean;
  /** Whether the keyboard stands on it. */
  active: boolean;
  line: number;
  top: number;
  /** Folds or unfolds it, or with it all of them. */
  onFold: (key: string, folded: boolean, all: boolean) => void;
};

/** The head of statistics of one metric: what it is called, how many, from how many hospitals. Pressing it folds them. */
export function GroupLine({ group, folded, active, line, top, onFold }: Properties) {
  const { key, count, hospitals } = group;
  return (
    // The keys of the whole table are heard where its rows stand.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      className="stat-group"
      data-group={key}
      aria-rowindex={line + 2}
      aria-level={1}
      aria-expanded={!folded}
      tabIndex={active ? 0 : -1}
      style={{ top }}
      onClick={(event) => onFold(key, !folded, event.shiftKey)}
    >
      <span role="rowheader" aria-colspan={12}>
        <svg viewBox="0 0 8 8" aria-hidden="true" className="stat-group-arrow">
          <path d="M2.5 1l3 3-3 3" />
        </svg>
        <span className="stat-group-name">{metricName(key)}</span>
        <span className="stat-group-count">{text('table_group_count', numberText(count))}</span>
        {hospitals > 0 && (
          <span className="stat-group-count">{text('table_group_hospitals', numberText(hospitals))}</span>
        )}
      </span>
    </div>
  );
}
