const unseen = /[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/g;
const unseenOrBlank = /[\s\u3000\u200b-\u200f\u2060-\u2064\ufeff\u00ad]+/g;
const blanks = /[\s\u3000]+/g;

/** The words of a node on one line: blanks of every kind become one, signs without width go. */
export const lineText = (node: Node): string => cleanLine(node.textContent ?? '');

const cleanLine = (text: string): string => text.replace(unseen, '').replace(blanks, ' ').trim();

/** The words without any blank, for comparing what two templates print differently. */
export const squashed = (text: string): string => text.replace(unseenOrBlank, '');
