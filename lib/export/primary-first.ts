/** Hospitals or topics with the report's subject in front, else in the order read. */
export const primaryFirst = <T extends { primary: boolean }>(readings: readonly T[]): T[] =>
  readings.toSorted((one, other) => Number(other.primary) - Number(one.primary));
