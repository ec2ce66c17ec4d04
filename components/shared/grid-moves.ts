/** Where the keyboard stands in a grid, its last row, and how many rows a screen holds. */
export type GridPlace = { activeIndex: number; last: number; page: number };

/** The keys that walk a grid, as the ARIA Authoring Practices name them, and the row each leads to. */
export const gridMoves: Readonly<Record<string, (place: GridPlace) => number>> = {
  ArrowDown: ({ activeIndex }) => activeIndex + 1,
  ArrowUp: ({ activeIndex }) => activeIndex - 1,
  PageDown: ({ activeIndex, page }) => activeIndex + page,
  PageUp: ({ activeIndex, page }) => activeIndex - page,
  Home: () => 0,
  End: ({ last }) => last,
};
