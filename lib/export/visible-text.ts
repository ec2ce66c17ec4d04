/**
 * Characters that draw nothing themselves: controls, bidirectional overrides and isolates, other format marks, halves of
 * surrogate pairs, code points that are none. Line feed, tab, and what holds emoji together stay.
 */
const invisible = /(?![\n\t\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{NChar}]/gu;

/** A text without characters that hide, reorder or break what a reader sees; line ends become line feeds. */
export const visibleText = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(invisible, '');

/** The same on one line, blanks collapsed. */
export const visibleLine = (text: string): string => visibleText(text).replace(/\s+/g, ' ').trim();
