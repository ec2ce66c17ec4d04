import traditional from 'opencc-js/dict/TSCharacters';

/** Folded form of every UTF-16 unit that one unit can stand for; 0 where it has to be looked at more closely. */
const units = new Uint16Array(0x1_0000);
const blank = 0x20;

/** Characters without a shape of their own, left in pages by editors: joiners, marks of direction, soft hyphens. */
const invisible = /^[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]$/u;

const foldCharacter = (character: string): string => {
  if (invisible.test(character)) return '';
  const folded = character.normalize('NFKC').toLowerCase();
  return folded.trim() === '' ? ' ' : folded;
};

/** Characters that fold to none or to several units, such as ㎡ or ﬁ. */
const several = new Map<number, string>();

function fillTables(): void {
  for (let code = 0; code < units.length; code += 1) {
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    const folded = surrogate ? String.fromCharCode(code) : foldCharacter(String.fromCharCode(code));
    if (folded.length === 1) units[code] = folded.charCodeAt(0);
    else several.set(code, folded);
  }
  for (const pair of traditional.split('|')) {
    const [from = '', to = ''] = pair.split(' ');
    if (from.length === 1 && to.length === 1) units[from.charCodeAt(0)] = to.charCodeAt(0);
  }
}

let filled = false;

/** A folded text; unit `i` of `text` comes from unit `offsets[i]` of what was folded. */
type Folded = { text: string; offsets: Uint32Array };

/**
 * Folds a text for searching and says where each unit of the result came from: width, case and compatibility
 * forms by NFKC, traditional characters to simplified ones one by one (OpenCC), runs of blanks to a single one.
 * Folding goes character by character, so a part of a text always folds to a part of the folded text.
 */
export function foldWithOffsets(text: string): Folded {
  if (!filled) fillTables();
  filled = true;
  const codes: number[] = [];
  const offsets: number[] = [];
  let previous = 0;
  const add = (code: number, from: number): void => {
    if (code === blank && previous === blank) return;
    previous = code;
    codes.push(code);
    offsets.push(from);
  };
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const code = units[unit] ?? 0;
    if (code !== 0) add(code, index);
    else for (const part of several.get(unit) ?? '') add(part.charCodeAt(0), index);
  }
  return { text: textOfCodes(codes), offsets: Uint32Array.from(offsets) };
}

/** `String.fromCharCode` takes its units as arguments, of which engines allow some ten thousands. */
function textOfCodes(codes: readonly number[]): string {
  let text = '';
  for (let from = 0; from < codes.length; from += 8192)
    text += String.fromCharCode(...codes.slice(from, from + 8192));
  return text;
}

/** The folded text alone; equal for texts that differ in width, case, script or blanks only. */
export const fold = (text: string): string => foldWithOffsets(text).text;

/** A part of a text: offsets in UTF-16 units, the end exclusive. */
export type Range = { start: number; end: number };

/** Where folded needles occur in a text as it is printed, in order and without overlaps. */
export function findFolded(text: string, needles: readonly string[]): Range[] {
  const wanted = needles.filter((needle) => needle.trim() !== '');
  if (wanted.length === 0) return [];
  const folded = foldWithOffsets(text);
  const found = wanted.flatMap((needle) => occurrences(folded, needle, text.length));
  const ranges: Range[] = [];
  for (const range of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = ranges.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else ranges.push(range);
  }
  return ranges;
}

function occurrences({ text, offsets }: Folded, needle: string, length: number): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length))
    ranges.push({ start: offsets[at] ?? 0, end: offsets[at + needle.length] ?? length });
  return ranges;
}
