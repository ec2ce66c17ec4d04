// A virtualised table places its rows itself, which a table’s own elements do not let it: roles say what they are.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { text } from '@/lib/platform/texts';
import type { RowGroup } from '@/lib/search/group-statistics';
import { metricName } from './metric-name';

/** The head of statistics of one metric: what it is called, how many, from how many hospitals. */
export function GroupLine({ group, line, top }: { group: RowGroup; line: number; top: number }) {
  const { key, count, hospitals } = group;
  return (
    <div role="row" className="stat-group" aria-rowindex={line + 2} style={{ top }}>
      <span role="rowheader" aria-colspan={12}>
        <span className="stat-group-name">{metricName(key)}</span>
        <span className="stat-group-count">{text('table_group_count', count.toLocaleString())}</span>
        {hospitals > 0 && (
          <span className="stat-group-count">
            {text('table_group_hospitals', hospitals.toLocaleString())}
          </span>
        )}
      </span>
    </div>
  );
}
