import { Document, visit } from 'yaml';

export type Property = string | number | readonly string[] | null;

/** A plain day stays unquoted, so that vaults read the property as a date. */
const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What YAML 1.1 readers refuse or take for a line end, what hides or reorders text, and the start of a template command.
 * In a double-quoted scalar each may be written as an escape and is read back as itself.
 */
const unsafe = /[\u007f-\u00a0\u2028\u2029\ufeff\p{Cf}\p{Cs}\p{NChar}]|<(?=%)/gu;

const escaped = (character: string): string =>
  [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');

/** Properties as YAML front matter between its rules: every text quoted on one line, absent values left bare. */
export function frontMatter(properties: Readonly<Record<string, Property>>): string {
  const document = new Document(properties);
  visit(document, {
    Scalar(place, node) {
      if (place === 'key' || typeof node.value !== 'string') return;
      node.type = day.test(node.value) ? 'PLAIN' : 'QUOTE_DOUBLE';
    },
  });
  const yaml = document.toString({ lineWidth: 0, doubleQuotedAsJSON: true, nullStr: '' });
  return `---\n${yaml.replace(/[^\S\n]+$/gm, '').replace(unsafe, escaped)}---\n`;
}
