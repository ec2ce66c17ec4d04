import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readExcerpts } from '@/lib/actions/read-excerpts';
import { database } from '@/lib/store/database';
import { idOf, makeBody } from '@/tests/builders';

test('shows what stands around the words: in the text, else in a caption or a note', async () => {
  const highlight = {
    id: 'h',
    block: 0,
    start: 0,
    end: 1,
    quote: '晨',
    colour: 'yellow' as const,
    note: '见協和一文',
    createdAt: '2025-03-01T00:00:00.000Z',
  };
  const picture = { src: 'https://img.example/1.jpg', caption: '协和门诊', width: 0, height: 0 };
  await database.bodies.bulkPut([
    makeBody(1, { text: '第一行\n武汉协和医院开诊', pictures: [picture] }),
    makeBody(2, { pictures: [picture] }),
    makeBody(3, { highlights: [highlight] }),
    makeBody(4),
  ]);
  const found = await readExcerpts([1, 2, 3, 4, 5].map(idOf), ['协和']);
  expect([...found].map(([id, { text }]) => [id, text])).toEqual([
    [idOf(1), '武汉协和医院开诊'],
    [idOf(2), '协和门诊'],
    [idOf(3), '见協和一文'],
  ]);
});
