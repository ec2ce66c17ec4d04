import { describe, expect, test } from 'vitest';
import { markdown } from '@/lib/export/markdown';
import { hostileTexts } from './hostile-texts';
import { addressesIn, readNote, wordsIn } from './read-markdown';
import { makeExported, makeFile } from './sample-file';

const note = (...clippings: Parameters<typeof makeFile>[0]) =>
  readNote(markdown.write(makeFile(clippings)) as string);

test('one clipping is a note: front matter read back, headline, every block', () => {
  const { properties, tree } = note(makeExported(1));
  expect(properties).toMatchObject({ title: '临江医院第1座门诊楼启用', author: ['周晚舟', '江小满'] });
  expect(wordsIn(tree, 'heading')).toEqual(['临江医院第1座门诊楼启用', '一、方便', '批注', '划线']);
  expect(wordsIn(tree, 'emphasis')).toEqual(['图为新楼外景。']);
  expect(addressesIn(tree)).toEqual(['https://img.example/1.jpg']);
});

test('several are one file: the collection’s name, contents that lead to each, and each with its facts', () => {
  const { properties, tree } = note(makeExported(1), makeExported(2));
  expect(properties).toMatchObject({ title: '三月好新闻', created: '2025-04-01', clippings: 2 });
  expect(wordsIn(tree, 'heading').slice(0, 3)).toEqual(['三月好新闻', '目录', '临江医院第1座门诊楼启用']);
  expect(addressesIn(tree).slice(0, 2).map(decodeURIComponent)).toEqual([
    '#临江医院第1座门诊楼启用',
    '#临江医院第2座门诊楼启用',
  ]);
  expect(wordsIn(tree, 'listItem')).toContain(`剪报编号：${makeExported(2).id}`);
});

test('the name given stands before that of the collection', () => {
  const file = makeFile([makeExported(1), makeExported(2)]);
  expect(readNote(markdown.write(file, { title: '四月' }) as string).properties.title).toBe('四月');
});

describe('a hostile clipping is a note with nothing live', () => {
  test.for(hostileTexts)('%j', (text) => {
    const fields = {
      headline: text,
      kicker: text,
      subtitle: text,
      source: text,
      note: text,
      url: text,
      tags: [text],
    };
    const plain = { body: { type: 'root' as const, children: [] }, highlights: [] };
    for (const others of [[], [makeExported(2, plain)]]) {
      const { properties, tree } = note(makeExported(1, { ...fields, ...plain }), ...others);
      expect(properties.title).toBe(others.length > 0 ? '三月好新闻' : text);
      for (const kind of ['html', 'image', 'code', 'inlineCode', 'table', 'delete', 'definition'] as const) {
        expect(wordsIn(tree, kind)).toEqual([]);
      }
      expect(addressesIn(tree).filter((address) => !/^#|^https:\/\/news\.example/.test(address))).toEqual([]);
    }
  });
});
