/** What a page's JSON-LD says about its article; empty where it says nothing. */
export type StructuredData = {
  headline: string;
  published: string;
  authors: string[];
  editors: string[];
  publisher: string;
  section: string;
  crumbs: string[];
};

const articleType = /(?:Article|BlogPosting|Report|NewsArticle|LiveBlogPosting)$/;
const ownKeys = new Set(['__proto__', 'constructor', 'prototype']);
const limits = { script: 500_000, nodes: 2_000, text: 500 };

type Node = Map<string, unknown>;

/**
 * Reads the JSON-LD among a page's inline scripts. It is the page's word and hostile until proven otherwise: broken
 * scripts are skipped, keys of prototypes ignored, size and number of nodes bounded.
 */
export function readStructuredData(scripts: readonly string[]): StructuredData {
  const nodes = scripts.flatMap((script) => nodesOf(parse(script)));
  const article = nodes.find((node) => typesOf(node).some((type) => articleType.test(type)));
  const crumbs = nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  return {
    headline: text(article?.get('headline')) || text(article?.get('name')),
    published: text(article?.get('datePublished')) || text(article?.get('dateCreated')),
    authors: names(article?.get('author')),
    editors: names(article?.get('editor')),
    publisher: names(article?.get('publisher'))[0] ?? '',
    section: text(article?.get('articleSection')),
    crumbs: crumbs ? crumbNames(crumbs.get('itemListElement')) : [],
  };
}

function parse(script: string): unknown {
  if (!script.includes('"@')) return null;
  const json = script
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)\s*/, '')
    .replace(/\s*(?:-->|\/\/\s*\]\]>|\]\]>)$/, '');
  if (json.length > limits.script || !/^[[{]/.test(json) || !/"@(?:type|graph)"/.test(json)) return null;
  try {
    return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' ')) as unknown;
  } catch {
    return null;
  }
}

/** Every object of a value as a map of its own keys, breadth first. */
function nodesOf(root: unknown): Node[] {
  const nodes: Node[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && nodes.length < limits.nodes; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, limits.nodes));
    else if (typeof value === 'object' && value !== null) {
      const node = toMap(value);
      nodes.push(node);
      queue.push(...node.values());
    }
  }
  return nodes;
}

const toMap = (value: object): Node => new Map(Object.entries(value).filter(([key]) => !ownKeys.has(key)));

const typesOf = (node: Node): string[] =>
  [node.get('@type')].flat().filter((type) => typeof type === 'string');

const text = (value: unknown): string => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.trim().slice(0, limits.text) : '';
};

/** Names of people or of the publisher: strings, or objects with a name. */
const names = (value: unknown): string[] =>
  [value]
    .flat()
    .slice(0, 20)
    .map((one) => (typeof one === 'object' && one !== null ? text(toMap(one).get('name')) : text(one)))
    .filter((name) => name !== '');

const crumbNames = (items: unknown): string[] =>
  [items]
    .flat()
    .slice(0, 12)
    .map((item) => {
      if (typeof item !== 'object' || item === null) return '';
      const crumb = toMap(item);
      const inner = crumb.get('item');
      return (
        text(crumb.get('name')) ||
        (typeof inner === 'object' && inner !== null ? text(toMap(inner).get('name')) : '')
      );
    })
    .filter((name) => name !== '');
