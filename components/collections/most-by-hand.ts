/** Longer collections are listed in their order, but not put in order by hand: every row that can be taken costs time. */
export const mostByHand = 2_000;
