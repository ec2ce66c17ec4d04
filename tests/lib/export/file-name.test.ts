import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxNameBytes, nameGiver, safeName, shortId } from '@/lib/export/file-name';
import { idOf } from '@/tests/builders';

const bytes = (name: string): number => new TextEncoder().encode(name).length;

describe('a title becomes a name', () => {
  test.for<[string, string]>([
    ['建强党建“软实力” 筑牢发展“硬支撑”', '建强党建“软实力” 筑牢发展“硬支撑”'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['[[笔记]]#标签^块', '笔记 标签 块'],
    ['../../etc/passwd', 'etc passwd'],
    ['  .hidden. . ', 'hidden'],
    ['-rf', 'rf'],
    ['con ', '_con'],
    ['con.', '_con'],
    ['NUL.tar', '_NUL.tar'],
    ['com¹', '_com¹'],
    ['console', 'console'],
    ['a\u202egpj.exe\u0000', 'agpj.exe'],
    ['e\u0301', 'é'],
    ['\ud83d', '未命名'],
    ['', '未命名'],
    ['...', '未命名'],
  ])('%j → %j', ([title, expected]) => {
    expect(safeName(title)).toBe(expected);
  });

  test('a long one is cut between characters', () => {
    expect(safeName('医'.repeat(100))).toBe('医'.repeat(46));
    expect(safeName('😀'.repeat(5), 10)).toBe('😀😀');
  });

  test('a blank the cut lays bare goes, and so does a device behind it', () => {
    expect(safeName('con 的故事', 4)).toBe('_con');
  });
});

test('whatever the title, every system takes the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 12, max: maxNameBytes }), (title, limit) => {
      const name = safeName(title, limit);
      expect(name).not.toBe('');
      expect(bytes(name)).toBeLessThanOrEqual(limit);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^[\s.-]|[\s.]$/u);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
      expect(name).toBe(name.normalize('NFC'));
    }),
    { numRuns: 2000 },
  );
});

test('names of one export differ even where case and form do not count', () => {
  const title = fc.constantFrom('Report', 'REPORT', 'report.', 'é', 'e\u0301', '医'.repeat(80));
  const item = fc.record({ title, id: fc.constantFrom(idOf(1), idOf(2), '') });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 20 }), (items) => {
      const names = items.map(nameGiver('md'));
      expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(items.length);
      expect(names.every((name) => bytes(name) <= maxNameBytes && name.endsWith('.md'))).toBe(true);
    }),
  );
});

test('the short id is the end of the id, where neighbours differ', () => {
  expect(shortId('01900000-0000-7000-8000-0123456789ab')).toBe('456789ab');
});
