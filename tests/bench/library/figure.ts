/** One figure of the library's measures; `holds` is left out where no bound is set. */
export type Figure = { name: string; value: string; bound?: string; holds?: boolean };

export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

/** A figure with an upper bound. */
export const atMost = (
  name: string,
  value: number,
  bound: number,
  write: (value: number) => string,
): Figure => ({
  name,
  value: write(value),
  bound: `≤ ${write(bound)}`,
  holds: value <= bound,
});

export const ratio = (value: number): string => value.toFixed(2);
export const megabytes = (value: number): string => `${value.toFixed(0)} MB`;
