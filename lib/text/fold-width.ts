const fullWidthFirst = 0xff01;
const fullWidthLast = 0xff5e;
const distance = 0xfee0;

/**
 * Folds full-width letters, digits and signs to half width and the ideographic blank to a plain one
 * (Unicode, Halfwidth and Fullwidth Forms); every character keeps its index.
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, foldCharacter);
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const isForm = code >= fullWidthFirst && code <= fullWidthLast;
  return isForm ? String.fromCharCode(code - distance) : ' ';
}
