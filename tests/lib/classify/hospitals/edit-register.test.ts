import { describe, expect, test } from 'vitest';
import { editRegister } from '@/lib/classify/hospitals/edit-register';
import { undoRegisterEdit } from '@/lib/classify/hospitals/undo-register-edit';
import type { RegisteredHospital } from '@/lib/schema/learning';
import type { RegisterEdit } from '@/lib/schema/register';

const entry = (name: string, changes: Partial<RegisteredHospital> = {}): RegisteredHospital => ({
  name,
  aliases: [],
  province: '',
  city: '',
  county: '',
  sources: [],
  ...changes,
});
const anhe = entry('泽江市安和医院', { aliases: ['安和医院'], city: '泽江市', sources: ['健康泽江湾'] });
const first = entry('泽江市第一医院', { level: '三级甲等' });
const register = [anhe, first];
/** An entry without what only says that the editor touched it. */
const plain = ({ kept: _kept, ...rest }: RegisteredHospital): RegisteredHospital => rest;

const cases: readonly [string, RegisterEdit, Partial<RegisteredHospital>][] = [
  [
    'a new name keeps the old one',
    { act: 'rename', name: anhe.name, to: '泽江市总医院' },
    { name: '泽江市总医院', aliases: [anhe.name, '安和医院'] },
  ],
  [
    'an alias may become the name',
    { act: 'rename', name: anhe.name, to: '安和医院' },
    { name: '安和医院', aliases: [anhe.name] },
  ],
  [
    'an alias is added',
    { act: 'add-alias', name: anhe.name, alias: '泽江安和' },
    { aliases: ['安和医院', '泽江安和'] },
  ],
  [
    'an alias is taken out for good',
    { act: 'remove-alias', name: anhe.name, alias: '安和医院' },
    { aliases: [], dropped: ['安和医院'] },
  ],
  [
    'a site is added',
    { act: 'add-source', name: anhe.name, source: '安和之声' },
    { sources: ['健康泽江湾', '安和之声'] },
  ],
  [
    'a site is taken out',
    { act: 'remove-source', name: anhe.name, source: '健康泽江湾' },
    { sources: [], dropped: ['健康泽江湾'] },
  ],
  [
    'facts are set and taken away',
    { act: 'set', name: anhe.name, facts: { kind: '综合医院', city: '' } },
    { kind: '综合医院', city: '' },
  ],
];

describe('an edit', () => {
  test.for(cases)('%s, and can be taken back', ([, edit, changes]) => {
    const after = editRegister(register, edit);
    expect(after[0]).toEqual({ ...anhe, ...changes, kept: true });
    const undo = undoRegisterEdit(register, edit);
    expect(undo && editRegister(after, undo).map(plain)).toEqual(register);
  });

  test('of two hospitals that are one gives the other its names and sites, and can be taken back', () => {
    const edit = { act: 'merge', name: anhe.name, into: first.name } as const;
    const after = editRegister(register, edit);
    expect(after).toEqual([
      { ...first, aliases: [anhe.name, '安和医院'], sources: ['健康泽江湾'], kept: true },
    ]);
    const undo = undoRegisterEdit(register, edit)!;
    const back = editRegister(after, undo).map(plain);
    expect(back.toSorted((one) => (one.name === anhe.name ? -1 : 1))).toEqual(register);
  });

  test('that adds or deletes can be taken back', () => {
    const add = { act: 'add', name: '泽江市第二医院' } as const;
    const added = editRegister(register, add);
    expect(added[2]).toMatchObject({ name: '泽江市第二医院', kept: true });
    expect(editRegister(added, undoRegisterEdit(register, add)!)).toEqual(register);
    const drop = { act: 'delete', name: first.name } as const;
    const dropped = editRegister(register, drop);
    expect(dropped).toEqual([anhe]);
    expect(editRegister(dropped, undoRegisterEdit(register, drop)!)).toEqual(register);
  });

  test('taken back leaves what was edited since', () => {
    const edit = { act: 'add-alias', name: anhe.name, alias: '泽江安和' } as const;
    const undo = undoRegisterEdit(register, edit)!;
    const more = editRegister(editRegister(register, edit), {
      act: 'add-alias',
      name: anhe.name,
      alias: '安和分院',
    });
    expect(editRegister(more, undo)[0]?.aliases).toEqual(['安和医院', '安和分院']);
  });

  test.for<RegisterEdit>([
    { act: 'add', name: first.name },
    { act: 'rename', name: anhe.name, to: first.name },
    { act: 'add-alias', name: anhe.name, alias: first.name },
    { act: 'add-alias', name: anhe.name, alias: '安和医院' },
    { act: 'merge', name: anhe.name, into: anhe.name },
    { act: 'merge', name: anhe.name, into: '没有医院' },
    { act: 'delete', name: '没有医院' },
    { act: 'set', name: anhe.name, facts: { city: '泽江市' } },
  ])('$act that changes nothing gives the same register', (edit) => {
    expect(editRegister(register, edit)).toBe(register);
  });

  test('a deleted hospital put back after a report brought it anew is one with it', () => {
    const anew = entry(first.name, { aliases: ['一院'] });
    const after = editRegister([anew], { act: 'put-back', entry: first });
    expect(after).toEqual([{ ...first, aliases: ['一院'] }]);
  });
});
