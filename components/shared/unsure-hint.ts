import { text } from '@/lib/platform/texts';
import type { ExtractionLog } from '@/lib/schema/capture';
import { type Clipping, fieldGroups } from '@/lib/schema/clipping';

/** Below this, a reading is shown as one to be checked. */
const sureEnough = 0.5;

/** Words of caution for a field whose reading is not sure and that the editor has not touched since; else undefined. */
export function unsureHint(
  clipping: Pick<Clipping, 'changedAt' | 'clippedAt'>,
  log: ExtractionLog | undefined,
  field: string,
): string | undefined {
  const read = log?.fields[field];
  if (!read || read.sure >= sureEnough) return undefined;
  const [group = ''] = Object.entries(fieldGroups).find(([, fields]) => isOneOf(fields, field)) ?? [];
  const touched = (clipping.changedAt[group] ?? '') > clipping.clippedAt;
  return touched ? undefined : text('field_unsure', read.from);
}

const isOneOf = (fields: readonly string[], field: string): boolean =>
  fields.includes(field.split('.')[0] ?? '');
