import type { RegisteredHospital } from '@/lib/schema/learning';
import type { RegisterEdit } from '@/lib/schema/register';

type Register = readonly RegisteredHospital[];
type Act = RegisterEdit['act'];
type Edit<Name extends Act> = Extract<RegisterEdit, { act: Name }>;

const without = (values: readonly string[], gone: readonly string[]): string[] =>
  values.filter((value) => !gone.includes(value));
const withAll = (values: readonly string[], more: readonly string[]): string[] => [
  ...new Set([...values, ...more]),
];

export const entryNamed = (register: Register, name: string): RegisteredHospital | undefined =>
  register.find((entry) => entry.name === name);

/** A register with one hospital changed, which is the editor's own from now on; the same where nothing changes. */
function changed(
  register: Register,
  name: string,
  change: (entry: RegisteredHospital) => RegisteredHospital,
): Register {
  const entry = entryNamed(register, name);
  if (!entry) return register;
  const { dropped = [], ...rest } = change(entry);
  const next = { ...rest, ...(dropped.length > 0 && { dropped }) };
  if (sameEntry(next, entry)) return register;
  return register.map((other) => (other === entry ? { ...next, kept: true } : other));
}

const fields = [
  'name',
  'aliases',
  'sources',
  'province',
  'city',
  'county',
  'kind',
  'level',
  'dropped',
] as const;
const sameEntry = (one: RegisteredHospital, other: RegisteredHospital): boolean =>
  fields.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]));

/** What the editor took out, by names now back in and names now taken out. */
const dropping = (
  { dropped = [] }: RegisteredHospital,
  back: readonly string[],
  out: readonly string[] = [],
): { dropped: string[] } => ({ dropped: withAll(without(dropped, back), out) });

const blank = { province: '', city: '', county: '', sources: [] };

function rename(register: Register, { name, to, keep = true }: Edit<'rename'>): Register {
  if (entryNamed(register, to)) return register;
  return changed(register, name, (entry) => ({
    ...entry,
    ...dropping(entry, [name, to]),
    name: to,
    aliases: withAll(keep ? [name] : [], without(entry.aliases, [to])),
  }));
}

function set(register: Register, { name, facts }: Edit<'set'>): Register {
  return changed(register, name, (entry) => {
    const { kind, level, ...rest } = { ...entry, ...facts };
    return { ...rest, ...(kind && { kind }), ...(level && { level }) } as RegisteredHospital;
  });
}

function merge(register: Register, { name, into }: Edit<'merge'>): Register {
  const gone = entryNamed(register, name);
  if (!gone || name === into || !entryNamed(register, into)) return register;
  const names = [name, ...gone.aliases];
  return changed(lacking(register, name), into, (entry) => ({
    ...entry,
    ...dropping(entry, names),
    aliases: withAll(entry.aliases, without(names, [into])),
    sources: withAll(entry.sources, gone.sources),
  }));
}

const lacking = (register: Register, name: string): Register =>
  register.filter((entry) => entry.name !== name);

/** A hospital put back; where a report has brought it anew, both are one. */
function putBack(register: Register, entry: RegisteredHospital): Register {
  const there = entryNamed(register, entry.name);
  if (!there) return [...register, entry];
  const whole = {
    ...entry,
    aliases: withAll(entry.aliases, there.aliases),
    sources: withAll(entry.sources, there.sources),
  };
  return register.map((other) => (other === there ? whole : other));
}

const edits: { [Name in Act]: (register: Register, edit: Edit<Name>) => Register } = {
  add: (register, { name }) =>
    entryNamed(register, name) ? register : [...register, { name, aliases: [], ...blank, kept: true }],
  rename,
  'add-alias': (register, { name, alias }) =>
    entryNamed(register, alias)
      ? register
      : changed(register, name, (entry) => ({
          ...entry,
          ...dropping(entry, [alias]),
          aliases: withAll(entry.aliases, [alias]),
        })),
  'remove-alias': (register, { name, alias, undo }) =>
    changed(register, name, (entry) => ({
      ...entry,
      ...dropping(entry, [], undo ? [] : [alias]),
      aliases: without(entry.aliases, [alias]),
    })),
  'add-source': (register, { name, source }) =>
    changed(register, name, (entry) => ({
      ...entry,
      ...dropping(entry, [source]),
      sources: withAll(entry.sources, [source]),
    })),
  'remove-source': (register, { name, source, undo }) =>
    changed(register, name, (entry) => ({
      ...entry,
      ...dropping(entry, [], undo ? [] : [source]),
      sources: without(entry.sources, [source]),
    })),
  set,
  merge,
  delete: (register, { name }) => (entryNamed(register, name) ? lacking(register, name) : register),
  'put-back': (register, { entry }) => putBack(register, entry),
  unmerge: (register, { entry, from, aliases, sources }) =>
    putBack(
      changed(register, from, (other) => ({
        ...other,
        aliases: without(other.aliases, aliases),
        sources: without(other.sources, sources),
      })),
      entry,
    ),
};

/** The register after an edit; the very same one where the edit changes nothing, such as one of a hospital that is gone. */
export function editRegister(register: Register, edit: RegisterEdit): Register {
  const apply = edits[edit.act] as (register: Register, edit: RegisterEdit) => Register;
  return apply(register, edit);
}
