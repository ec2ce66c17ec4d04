/**
 * Weights of the decisions, fitted by `tests/bench/classify-fit.ts`; one set for all topics, so that a new topic needs none.
 * The topics' bias stands 0.15 above the fitted one: the lexicon knows the labelled articles better than others.
 */
export const fitted = {
  topic: {
    bias: -4.35,
    reach: 1.804,
    met: 2.25,
    named: 0.633,
    section: 0.783,
    heading: 0.172,
    share: 0.718,
    lead: 0.612,
    variety: 3.795,
  },
  /** Score from which a topic is given. */
  threshold: 0.5,
  primary: { named: 0.2, lead: 0.2, share: 1, score: 0 },
  section: { bias: -4.081, reach: 4.882, share: 2.893, heading: 0.846, lead: 3.569 },
} as const;
