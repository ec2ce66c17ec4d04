import { text } from '@/lib/platform/texts';
import type { ExtractionLog } from '@/lib/schema/capture';
import { type Clipping, fieldGroups } from '@/lib/schema/clipping';

/** Below this, a reading is shown as one to be checked. */
const sureEnough = 0.5;

/** What the log says of a field that no part of the page had. */
const nowhere = 'none';

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
  if (touched) return undefined;
  return read.from === nowhere ? text('field_unread') : text('field_unsure', read.from);
}

const isOneOf = (fields: readonly string[], field: string): boolean =>
  fields.includes(field.split('.')[0] ?? '');
