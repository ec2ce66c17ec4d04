import { expect, test } from 'vitest';
import { undoRegisterEdit } from '@/lib/classify/hospitals/undo-register-edit';

const entry = {
  name: '泽江市安和医院',
  aliases: ['安和医院'],
  province: '',
  city: '',
  county: '',
  sources: [],
};

test('an alias that became the name becomes an alias again', () => {
  expect(undoRegisterEdit([entry], { act: 'rename', name: entry.name, to: '安和医院' })).toEqual({
    act: 'rename',
    name: '安和医院',
    to: entry.name,
    keep: true,
  });
});

test('an alias that is taken back may come again by a report', () => {
  expect(undoRegisterEdit([entry], { act: 'add-alias', name: entry.name, alias: '安和' })).toMatchObject({
    act: 'remove-alias',
    undo: true,
  });
});

test('there is nothing to take back of a hospital that is gone', () => {
  expect(undoRegisterEdit([], { act: 'delete', name: entry.name })).toBeUndefined();
});
