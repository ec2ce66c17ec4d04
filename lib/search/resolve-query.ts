import type { Catalogue } from './catalogue';
import type { Entry } from './entry';
import type { NameOf } from './facets';
import { fold } from './fold';
import type { Token } from './parse-query';
import { queryFields } from './query-fields';

type Condition = (entry: Entry) => boolean;

/**
 * What a query asks of the entries themselves: their facet values by shown name, their day, their marks.
 * Value fields take a part of a name, so `医院:协和` finds 武汉协和医院.
 */
export function resolveQuery(tokens: readonly Token[], catalogue: Catalogue, nameOf: NameOf): Condition {
  const conditions = tokens.flatMap((token) => {
    const condition = conditionOf(token, catalogue, nameOf);
    return condition ? [token.negated ? (entry: Entry) => !condition(entry) : condition] : [];
  });
  return (entry) => conditions.every((condition) => condition(entry));
}

function conditionOf(token: Token, catalogue: Catalogue, nameOf: NameOf): Condition | undefined {
  const { field, value } = token;
  if (field === 'any' || value === '') return undefined;
  switch (queryFields[field].kind) {
    case 'value':
      return withCodes(
        codesOf(catalogue, (code) => {
          const own = catalogue.valueOf(code);
          return own.facet === field && fold(nameOf(own.facet, own.value)).includes(value);
        }),
      );
    case 'state':
      return withCodes(
        codesOf(catalogue, (code) => {
          const own = catalogue.valueOf(code);
          const named = own.value === value || fold(nameOf(own.facet, own.value)).includes(value);
          return own.facet === 'mark' && named;
        }),
      );
    case 'date':
      return field === 'after' ? (entry) => entry.day >= value : (entry) => entry.day <= `${value}~`;
    case 'text':
      return undefined;
  }
}

function codesOf(catalogue: Catalogue, holds: (code: number) => boolean): ReadonlySet<number> {
  return new Set(Array.from({ length: catalogue.size }, (_, code) => code).filter(holds));
}

const withCodes =
  (codes: ReadonlySet<number>): Condition =>
  (entry) =>
    entry.codes.some((code) => codes.has(code));
