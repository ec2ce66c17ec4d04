/**
 * Weights of the decisions, fitted by `tests/bench/classify-fit.ts`; one set for all topics, so that a new topic needs none.
 * The topics' bias stands 0.4 above the fitted one: the lexicon knows the labelled articles better than others.
 */
export const fitted = {
  topic: {
    bias: -4.43,
    reach: 1.824,
    met: 2.059,
    named: 0.709,
    section: 0.942,
    heading: 0.187,
    share: 0.722,
    lead: 0.503,
    variety: 3.919,
  },
  /** Score from which a topic is given. */
  threshold: 0.5,
  primary: { named: 1, lead: 0.8, share: 1.6, score: 0.6 },
  section: { bias: -4.088, reach: 4.85, share: 2.832, heading: 0.825, lead: 3.648 },
} as const;
