import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { database } from '@/lib/store/database';
import { getKnowledge, putKnowledge } from '@/lib/store/knowledge';
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
