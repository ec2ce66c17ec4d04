/** How far a clause is followed from its figure, in characters: keeps the reading linear on text without punctuation. */
export const clauseWindow = 64;

const breaks = new Set('，；：。！？\n…');
const openers = new Set('（“');

/**
 * Where the clause before `position` begins: after the last comma, colon or full stop, or after the bracket or quote
 * still open there; whole brackets and quotes in between belong to it.
 */
export function clauseStart(text: string, position: number): number {
  const limit = Math.max(0, position - clauseWindow);
  let depth = 0;
  for (let index = position - 1; index >= limit; index -= 1) {
    const character = text[index] ?? '';
    if (character === '）' || character === '”') depth += 1;
    else if (openers.has(character)) {
      if (depth === 0) return index + 1;
      depth -= 1;
    } else if (depth === 0 && breaks.has(character)) return index + 1;
    else if (depth > 0 && '。！？\n'.includes(character)) return index + 1;
    if (depth === 0 && character === '—' && text[index - 1] === '—') return index + 1;
  }
  return limit;
}

/** Where the clause after `position` ends: before the next comma, colon, full stop, bracket or closing quote. */
export function clauseEnd(text: string, position: number): number {
  const limit = Math.min(text.length, position + clauseWindow);
  let isQuoted = false;
  for (let index = position; index < limit; index += 1) {
    const character = text[index] ?? '';
    if (character === '“') isQuoted = true;
    else if (character === '”' && !isQuoted) return index;
    else if (character === '”') isQuoted = false;
    else if (character === '（' || character === '）') return index;
    else if (!isQuoted && breaks.has(character)) return index;
    else if (isQuoted && '。！？\n'.includes(character)) return index;
  }
  return limit;
}
