import { expect, test } from 'vitest';
import { Catalogue } from '@/lib/search/catalogue';
import { parseQuery } from '@/lib/search/parse-query';
import { resolveQuery } from '@/lib/search/resolve-query';
import { makeClipping } from '@/tests/builders';

const catalogue = new Catalogue();
catalogue.put([
  makeClipping(1, {
    hospitals: [{ name: '武汉协和医院', aliases: [], primary: true }],
    topics: [{ id: 'party-building', score: 1, primary: true, evidence: [] }],
    published: { text: '', date: '2024-05-06' },
    starred: true,
  }),
]);
const [entry] = catalogue.entries.values();
const names: Record<string, string> = { 'party-building': '党建引领', starred: '星标' };

test.for([
  ['医院:協和', true],
  ['hospital:同济', false],
  ['-医院:协和', false],
  ['主题:党建', true],
  ['topic:service', false],
  ['after:2024-05', true],
  ['after:2024-05-07', false],
  ['before:2024', true],
  ['before:2024-05-05', false],
  ['is:starred', true],
  ['含:星标', true],
  ['-含:星标', false],
  ['含:图片', false],
  ['医院:', true],
  ['随便', true],
] as const)('%s holds: %s', ([query, holds]) => {
  if (!entry) throw new Error('The catalogue is empty');
  expect(resolveQuery(parseQuery(query), catalogue, (_, value) => names[value] ?? value)(entry)).toBe(holds);
});
