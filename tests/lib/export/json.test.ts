import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { json } from '@/lib/export/json';
import { ClippingsFile } from '@/lib/schema/export';
import { makeExported, makeFile } from './sample-file';

const text = fc.string({ unit: 'binary', maxLength: 40 });

test('what is written is read back as it was, whatever the texts', () => {
  fc.assert(
    fc.property(
      text,
      text,
      fc.array(text, { maxLength: 3 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (headline, note, tags, value) => {
        const [statistic] = makeExported(1).statistics;
        const statistics = [{ ...statistic!, value: value || 0 }];
        const file = makeFile([makeExported(1, { headline, note, tags, statistics }), makeExported(2)]);
        expect(ClippingsFile.parse(JSON.parse(json.write(file) as string))).toEqual(file);
      },
    ),
    { numRuns: 100 },
  );
});

test('every clipping has a line of its own', () => {
  const lines = (json.write(makeFile([makeExported(1), makeExported(2)])) as string).split('\n');
  expect(lines.filter((line) => line.includes('"headline"'))).toHaveLength(2);
});

test('a file without clippings is a file', () => {
  expect(ClippingsFile.parse(JSON.parse(json.write(makeFile([])) as string)).clippings).toEqual([]);
});
