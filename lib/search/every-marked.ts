import type { Catalogue } from './catalogue';

/** Whether every one of some clippings carries a mark, such as `starred`; true of none at all. */
export function everyMarked(catalogue: Catalogue, ids: readonly string[], mark: string): boolean {
  const code = catalogue.codeOf('mark', mark);
  return ids.every((id) => catalogue.entries.get(id)?.codes.includes(code) ?? false);
}
