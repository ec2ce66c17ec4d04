import { emptyBylines } from '@/lib/schema/empty-bylines';
import type { BylineRole, Bylines } from '@/lib/schema/report';

/** One name with its role. `label` is the word printed for the role, empty for a signature without one. */
export type Credit = {
  role: BylineRole;
  name: string;
  label: string;
  /** The department printed with the name (`宣传科`), empty where none. */
  unit: string;
  /** A department may sign where no person does. */
  kind: 'person' | 'unit';
};

/** Credits with each name once a role; a department signs only where no person has the role. */
export function onePerRole(credits: readonly Credit[]): Credit[] {
  const seen = new Set<string>();
  return credits.filter(({ role, name, kind }) => {
    if (kind === 'unit' && credits.some((other) => other.role === role && other.kind === 'person'))
      return false;
    const key = `${role} ${name}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Credits as the bylines of a clipping. */
export function toBylines(credits: readonly Credit[]): Bylines {
  const bylines = emptyBylines();
  for (const { role, name } of onePerRole(credits)) bylines[role].push(name);
  return bylines;
}
