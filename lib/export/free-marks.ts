import type { Emphasis, PhrasingContent, Strong } from 'mdast';

type Mark = Strong | Emphasis;

const isMark = (node: PhrasingContent | undefined): node is Mark =>
  node?.type === 'strong' || node?.type === 'emphasis';

/** What may stand at the end of a mark without being its words: blanks, punctuation, signs. */
const loose = /[\p{P}\p{S}\s]/u;

/**
 * A phrase whose bold and italic words touch letters without blanks, as Chinese is set. CommonMark takes `**软件。**新` for no
 * mark at all, so marks that follow each other become one, and punctuation at the ends of a mark goes out of it. A mark
 * that is the whole phrase touches nothing and stays.
 */
export function freeMarks(phrase: readonly PhrasingContent[]): PhrasingContent[] {
  const joined = join(phrase);
  return joined.length > 1 ? join(joined.flatMap((node) => (isMark(node) ? partsOf(node) : [node]))) : joined;
}

/** A mark of plain words as the punctuation before it, the mark, and the punctuation behind it; any other as it is. */
function partsOf(mark: Mark): PhrasingContent[] {
  const [only, ...others] = mark.children;
  if (only?.type !== 'text' || others.length > 0) return [mark];
  const characters = [...only.value];
  const start = characters.findIndex((character) => !loose.test(character));
  if (start < 0) return [only];
  const end = characters.findLastIndex((character) => !loose.test(character)) + 1;
  const text = (from: number, to?: number): PhrasingContent => ({
    type: 'text',
    value: characters.slice(from, to).join(''),
  });
  return [text(0, start), { ...mark, children: [text(start, end)] }, text(end)];
}

/** The same phrase with neighbours of one kind made one and empty texts gone. */
function join(phrase: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of phrase) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined.splice(-1, 1, { type: 'text', value: last.value + node.value });
    } else if (isMark(node) && last?.type === node.type) {
      joined.splice(-1, 1, { ...last, children: join([...last.children, ...node.children]) } as Mark);
    } else if (node.type !== 'text' || node.value) {
      joined.push(node);
    }
  }
  return joined;
}
