/** Weights of the decisions, fitted by `tests/bench/classify-fit.ts`; one set for all topics, so that a new topic needs none. */
export const fitted = {
  topic: {
    bias: -4.774,
    reach: 1.791,
    met: 2.024,
    named: 0.6,
    section: 0.995,
    heading: 0.305,
    share: 0.575,
    lead: 0.334,
    variety: 4.17,
  },
  /** Score from which a topic is given. */
  threshold: 0.5,
  primary: { named: 1, lead: 0.8, share: 1.6, score: 0.6 },
  section: { bias: -4.057, reach: 5.101, share: 2.728, heading: 0.727, lead: 3.293 },
} as const;
