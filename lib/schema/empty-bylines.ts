import type { Bylines } from './report';

/** Bylines that name nobody. They stand alone so that the script that goes into pages carries no schemas. */
export const emptyBylines = (): Bylines => ({
  authors: [],
  reporters: [],
  correspondents: [],
  photographers: [],
  editors: [],
  reviewers: [],
});
