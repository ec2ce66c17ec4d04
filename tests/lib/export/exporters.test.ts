import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exportFileName, exporters, isExportFormat, type ExportFormat } from '@/lib/export/exporters';
import { makeExported, makeFile } from './sample-file';

const formats = Object.keys(exporters) as ExportFormat[];

describe('every format', () => {
  test.for(formats)('%s is known by its id, writes an empty file too, and is in the README', (format) => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    expect(exporters[format].id).toBe(format);
    expect(exporters[format].write(makeFile([])).length).toBeGreaterThan(0);
    expect(readme).toContain(`\`${format}\``);
  });
});

test.for<[string, boolean]>([
  ['json', true],
  ['markdown-zip', true],
  ['word', false],
  ['constructor', false],
])('%s is a format: %s', ([word, expected]) => {
  expect(isExportFormat(word)).toBe(expected);
});

describe('a file is named after what is in it and the day of the zone', () => {
  test.for<[string, number[], ExportFormat, object, string]>([
    ['one clipping', [1], 'json', {}, '临江医院第1座门诊楼启用-2025-04-01.json'],
    ['a collection', [1, 2], 'markdown-zip', { timeZone: 'UTC' }, '三月好新闻-2025-03-31.zip'],
    ['nothing', [], 'statistics-csv', {}, '剪报-2025-04-01.csv'],
    ['a name given', [1, 2], 'markdown', { title: 'a/b' }, 'a b-2025-04-01.md'],
  ])('%s', ([, numbers, format, options, expected]) => {
    const file = makeFile(numbers.map((n) => makeExported(n)));
    expect(exportFileName(file, format, options)).toBe(expected);
  });
});
