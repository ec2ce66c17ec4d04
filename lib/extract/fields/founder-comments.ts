/** What Founder's newspaper systems say in comments: `<!--enpproperty …-->` and `<!--<npm:article-title>-->` marks. */
export type FounderMarks = ReadonlyMap<string, string>;

const names: Readonly<Record<string, string>> = {
  introtitle: 'kicker',
  pretitle: 'kicker',
  title: 'headline',
  subtitle: 'subtitle',
  vicetitle: 'subtitle',
  author: 'author',
  date: 'published',
  nodename: 'column',
  liability: 'editor',
  source: 'source',
};

/** Reads the comments of a page; the first word on a field counts. */
export function readFounderComments(document: Document): FounderMarks {
  const marks = new Map<string, string>();
  const add = (tag: string, value: string): void => {
    const field = names[tag.toLowerCase()];
    const text = value
      .replace(/<[^>]*>/g, ' ')
      .replace(/&nbsp;|\s+/g, ' ')
      .trim();
    if (field && text && !marks.has(field)) marks.set(field, text);
  };
  const comments = document.createTreeWalker(document, 128);
  for (let seen = 0; comments.nextNode() && seen < 3000; seen += 1) {
    const said = comments.currentNode.nodeValue ?? '';
    if (said.includes('enpproperty')) readProperties(said, add);
    const mark = /^\s*<npm:article-(\w+)>\s*$/.exec(said);
    if (mark) add(mark[1] ?? '', textUntilComment(comments.currentNode));
  }
  return marks;
}

function readProperties(comment: string, add: (tag: string, value: string) => void): void {
  for (const [, tag = '', value = ''] of comment.matchAll(/<(\w{4,12})>([^<]{1,400})<\//g)) add(tag, value);
}

/** The words from a comment to the next, lines joined with a blank. */
function textUntilComment(comment: Node): string {
  const words: string[] = [];
  for (let node = comment.nextSibling; node && node.nodeType !== 8; node = node.nextSibling)
    words.push(node.nodeType === 1 ? spacedText(node as Element) : (node.textContent ?? ''));
  return words.join(' ').slice(0, 400);
}

/** An element's words; a line break counts as a blank. */
export function spacedText(element: Element): string {
  if (!element.querySelector('br')) return element.textContent ?? '';
  return [...element.childNodes]
    .map((node) =>
      node.nodeName === 'BR'
        ? ' '
        : node.nodeType === 1
          ? spacedText(node as Element)
          : node.nodeType === 3
            ? (node.nodeValue ?? '')
            : '',
    )
    .join('');
}
