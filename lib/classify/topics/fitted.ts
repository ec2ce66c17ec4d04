/**
 * Weights of the decisions, fitted by `tests/bench/classify-fit.ts`; one set for all topics, so that a new topic needs none.
 * The topics' bias stands 0.15 above the fitted one: the lexicon knows the labelled articles better than others.
 */
export const fitted = {
  topic: {
    bias: -4.9,
    reach: 1.858,
    met: 1.935,
    named: 0.763,
    section: 0.787,
    heading: 0.19,
    share: 0.838,
    lead: 0.617,
    variety: 3.742,
  },
  /** Score from which a topic is given. */
  threshold: 0.5,
  primary: { named: 0.2, lead: 0.2, share: 1, score: 0 },
  section: { bias: -4.081, reach: 4.882, share: 2.893, heading: 0.846, lead: 3.569 },
} as const;
