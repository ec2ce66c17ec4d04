/**
 * Weights of the decisions, fitted by `tests/bench/classify-fit.ts`; one set for all topics, so that a new topic needs none.
 * The topics' bias stands 0.15 above the fitted one: the lexicon knows the labelled articles better than others.
 */
export const fitted = {
  topic: {
    bias: -4.6,
    reach: 1.744,
    met: 2.094,
    named: 0.626,
    section: 0.786,
    heading: 0.333,
    share: 0.755,
    lead: 0.745,
    variety: 3.524,
  },
  /** Score from which a topic is given. */
  threshold: 0.5,
  primary: { named: 0.2, lead: 0.2, share: 1, score: 0 },
  section: { bias: -4.081, reach: 4.882, share: 2.893, heading: 0.846, lead: 3.569 },
} as const;
