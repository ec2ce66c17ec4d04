/** Weights of the decisions, fitted by `tests/bench/classify-fit.ts`; one set for all topics, so that a new topic needs none. */
export const fitted = {
  topic: { bias: -4.2, reach: 5, met: 1.5, named: 2, section: 2, heading: 0.6, share: 2.5, lead: 0.8 },
  /** Score from which a topic is given. */
  threshold: 0.5,
  primary: { named: 1, lead: 0.8, share: 1.6, score: 0.6 },
  section: { bias: -3, reach: 3, share: 5, heading: 2 },
} as const;
