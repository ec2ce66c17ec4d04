import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { database } from '@/lib/store/database';
import { changeKnowledge, getKnowledge, putKnowledge } from '@/lib/store/knowledge';
import { emptyLibrary } from './library';

afterEach(emptyLibrary);

const hospital = { name: '东湖医院', aliases: [], province: '', city: '', county: '', sources: [] };

test('what is kept comes back; what cannot be read stays as it is', async () => {
  expect(await getKnowledge('register')).toBeUndefined();
  await putKnowledge('register', [hospital]);
  expect(await getKnowledge('register')).toEqual([hospital]);
  await database.knowledge.put({ name: 'register', value: 'broken' });
  expect(await getKnowledge('register')).toBeUndefined();
  expect(await database.knowledge.get('register')).toEqual({ name: 'register', value: 'broken' });
});

test('changes at once all count, and what cannot be read is not replaced', async () => {
  const add = (name: string) =>
    changeKnowledge('register', (register = []) => [...register, { ...hospital, name }]);
  await Promise.all(['甲医院', '乙医院'].map(add));
  expect(await getKnowledge('register')).toMatchObject([{ name: '甲医院' }, { name: '乙医院' }]);
  await database.knowledge.put({ name: 'register', value: 'broken' });
  await add('丙医院');
  expect(await database.knowledge.get('register')).toEqual({ name: 'register', value: 'broken' });
});
