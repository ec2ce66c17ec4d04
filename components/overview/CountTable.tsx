import type { TopicColours } from '@/components/hooks/use-topic-colours';
import { TopicDot } from '@/components/shared/TopicDot';
import { numberText } from '@/components/shared/number-text';
import { languageTag, text } from '@/lib/platform/texts';

/** A row of the table behind a chart. */
type CountRow = { value: string; name: string; count: number; chosen: boolean };

/** More rows than anyone reads are left to the facets of the list. */
const mostRows = 300;

type Properties = {
  rows: readonly CountRow[];
  label: string;
  /** How many clippings the shares are parts of; 0 where they tell nothing. */
  whole: number;
  hrefOf: (value: string) => string;
  /** Colours of values that have one. */
  colours?: TopicColours | undefined;
};

/** What a chart shows, in words and numbers. */
export function CountTable({ rows, label, whole, hrefOf, colours }: Properties) {
  const percent = new Intl.NumberFormat(languageTag(), { style: 'percent', maximumFractionDigits: 1 });
  const shown = rows.slice(0, mostRows);
  return (
    // A long table scrolls by itself, and the keyboard must be able to reach what scrolls; nothing else groups a table
    // without being a landmark, and the card is one already.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role
    <div className="count-table" role="group" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('overview_name')}</th>
            <th scope="col">{text('overview_count')}</th>
            {whole > 0 && <th scope="col">{text('overview_share')}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ value, name, count, chosen }) => (
            <tr key={value}>
              <th scope="row">
                <a href={hrefOf(value)} aria-current={chosen ? 'true' : undefined}>
                  <TopicDot colour={colours?.get(value)} />
                  {name}
                </a>
              </th>
              <td>{numberText(count)}</td>
              {whole > 0 && <td>{percent.format(count / whole)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <p className="chart-more">{text('overview_rest', numberText(rows.length - shown.length))}</p>
      )}
    </div>
  );
}
