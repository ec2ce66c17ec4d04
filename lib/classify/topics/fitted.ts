/**
 * Weights of the decisions, fitted by `tests/bench/classify-fit.ts`; one set for all topics, so that a new topic needs none.
 * Topics are fitted with a third of the lexicon hidden, because it knows the labelled articles better than others;
 * their bias stands 0.2 above the fitted one, for the same reason.
 */
export const fitted = {
  topic: {
    bias: -5.56,
    reach: 1.963,
    met: 2.492,
    named: 2.122,
    section: 1.155,
    heading: 0.178,
    share: 1.005,
    lead: 0.799,
    variety: 4.831,
  },
  /** Score from which a topic is given. */
  threshold: 0.5,
  primary: { named: 0.2, lead: 0.1, share: 1, score: 0 },
  section: { bias: -4.081, reach: 4.882, share: 2.893, heading: 0.846, lead: 3.569 },
} as const;
