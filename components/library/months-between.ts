/** Beyond so many months a histogram would have bars too thin to see: the oldest are left out. */
const most = 120;

/** Every month from the earliest to the latest of those given (`2024-03`), the empty ones between included. */
export function monthsBetween(months: readonly string[]): string[] {
  const valid = months.filter((month) => /^\d{4}-\d{2}$/.test(month)).sort();
  const [first, last] = [valid[0], valid.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  let [year = 0, month = 1] = last.split('-').map(Number);
  for (let current = last; current >= first && all.length < most;) {
    all.unshift(current);
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
    current = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  return all;
}
