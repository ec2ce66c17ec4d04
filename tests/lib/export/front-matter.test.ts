import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from '@/lib/export/front-matter';
import { hostileTexts } from './hostile-texts';

const inner = (text: string): string => /^---\n(.*)---\n$/s.exec(text)?.[1] ?? '';

test('texts are quoted, days and numbers plain, absent values bare', () => {
  expect(
    frontMatter({
      title: '医院: "新" 楼',
      published: '2025-03-01',
      created: null,
      author: ['周', '江'],
      tags: [],
      count: 3,
    }),
  ).toBe(
    '---\ntitle: "医院: \\"新\\" 楼"\npublished: 2025-03-01\ncreated:\nauthor:\n  - "周"\n  - "江"\ntags: []\ncount: 3\n---\n',
  );
});

describe('hostile values are read back as themselves, one line each, in YAML 1.1 and 1.2', () => {
  test.for(hostileTexts)('%j', (text) => {
    const yaml = inner(frontMatter({ title: text, list: [text] }));
    expect(parse(yaml)).toEqual({ title: text, list: [text] });
    expect(parse(yaml, { version: '1.1' })).toEqual({ title: text, list: [text] });
    expect(yaml.split('\n')).toHaveLength(4);
    expect(yaml).not.toMatch(/<%|\u202e|[\u007f-\u009f\u2028]/);
  });
});

test('so is any text at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(parse(inner(frontMatter({ title: text })))).toEqual({ title: text });
    }),
    { numRuns: 500 },
  );
});
