/** Characters without width: joiners, marks of direction, soft hyphens. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
const blanks = /[\s\u3000]+/g;

/** The words of a node on one line, as `cleanLine` leaves them. */
export const lineText = (node: Node): string => cleanLine(node.textContent ?? '');

/** A text on one line: blanks of every kind become one, characters without width go. */
export const cleanLine = (text: string): string => text.replace(unseen, '').replace(blanks, ' ').trim();

/** The words without any blank, for comparing what two templates print differently. */
export const squashed = (text: string): string => text.replace(unseen, '').replace(blanks, '');
