import { text } from '@/lib/platform/texts';
import type { VersionRow } from './version-rows';

/** Two versions beside each other; what differs is marked as taken out and put in. */
export function VersionComparison({ rows }: { rows: readonly VersionRow[] }) {
  const changes = rows.filter(({ same }) => !same).length;
  return (
    <div className="comparison">
      <output className="comparison-count">
        {changes === 0 ? text('versions_same') : text('versions_changed', changes)}
      </output>
      <table className="comparison-table">
        <thead>
          <tr>
            <th scope="col">{text('versions_older')}</th>
            <th scope="col">{text('versions_newer')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ same, older, newer }, index) => (
            <tr key={index}>
              <td>{same ? older : older !== '' && <del>{older}</del>}</td>
              <td>{same ? newer : newer !== '' && <ins>{newer}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
