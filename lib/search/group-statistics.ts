import type { Catalogue } from './catalogue';
import type { StatisticColumns } from './statistic-columns';

/** Rows of one metric key that stand together: the first at `start` of the rows, so many of them. */
export type RowGroup = {
  /** Empty for statistics without a key. */
  key: string;
  start: number;
  count: number;
  /** How many different hospitals are among them. */
  hospitals: number;
  /** The greatest value by unit: values of one unit can be seen beside each other. */
  peaks: ReadonlyMap<string, number>;
};

/**
 * Puts rows of one metric key together, each group in the order given. The metric most hospitals share comes first,
 * since groups are there to compare them; rows without a key come last.
 */
export function groupRows(
  rows: Uint32Array,
  columns: StatisticColumns,
  catalogue: Catalogue,
): { rows: Uint32Array; groups: RowGroup[] } {
  const byKey = new Map<number, number[]>();
  const keys = columns.codes('metricKey');
  for (const row of rows) {
    const key = keys[row] ?? 0;
    const there = byKey.get(key);
    if (there) there.push(row);
    else byKey.set(key, [row]);
  }
  const hospitalOf = firstHospitals(columns, catalogue);
  const groups = [...byKey].map(([code, members]) => ({
    ...describe(members, columns, hospitalOf),
    key: columns.words('metricKey')[code] ?? '',
    members,
  }));
  groups.sort(
    (a, b) =>
      Number(a.key === '') - Number(b.key === '') ||
      b.hospitals - a.hospitals ||
      b.members.length - a.members.length ||
      (a.key < b.key ? -1 : 1),
  );
  const ordered = new Uint32Array(rows.length);
  let start = 0;
  return {
    rows: ordered,
    groups: groups.map(({ members, ...group }) => {
      ordered.set(members, start);
      start += members.length;
      return { ...group, start: start - members.length, count: members.length };
    }),
  };
}

/** The code of each clipping's first hospital, by the clipping's place among the columns' ids; -1 where none. */
function firstHospitals(columns: StatisticColumns, catalogue: Catalogue): Int32Array {
  return Int32Array.from(columns.ids, (id) => {
    const codes = catalogue.entries.get(id)?.codes ?? [];
    return codes.find((code) => catalogue.valueOf(code).facet === 'hospital') ?? -1;
  });
}

function describe(
  members: readonly number[],
  columns: StatisticColumns,
  hospitalOf: Int32Array,
): Pick<RowGroup, 'hospitals' | 'peaks'> {
  const hospitals = new Set<number>();
  const peaks = new Map<string, number>();
  const units = columns.words('unit');
  for (const row of members) {
    const hospital = hospitalOf[columns.owners[row] ?? 0] ?? -1;
    if (hospital >= 0) hospitals.add(hospital);
    const unit = units[columns.codes('unit')[row] ?? 0] ?? '';
    peaks.set(unit, Math.max(peaks.get(unit) ?? 0, columns.values[row] ?? 0));
  }
  return { hospitals: hospitals.size, peaks };
}
