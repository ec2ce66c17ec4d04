import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { json } from '@/lib/export/json';
import { clippingsSchema, schemaFile } from '@/lib/export/json-schema';
import { element, makeExported, makeFile } from './sample-file';

const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { 'date-time': true, uri: true } });
const isValid = ajv.compile(clippingsSchema());
const exported = (changes: object = {}) =>
  JSON.parse(json.write(makeFile([{ ...makeExported(1), ...changes }])) as string);
const bodyOf = (child: unknown) => ({ body: { type: 'root', children: [child] } });

test('the schema file in docs is the one made from the shapes', () => {
  const shipped = readFileSync(new URL('../../../docs/clippings-1.schema.json', import.meta.url), 'utf8');
  expect(shipped, 'run `npm run schema`').toBe(schemaFile());
});

describe('an independent validator takes what is exported', () => {
  test.for<[string, object]>([
    ['a full clipping', {}],
    ['one without date or snapshot', { published: { text: '', date: null }, snapshot: null }],
    ['a nested list', bodyOf(element('ul', [element('li', [element('p', [element('strong', ['a'])])])]))],
    ['a picture written into the page', bodyOf(element('img', [], { src: 'data:image/png;base64,AA==' }))],
    ['an address in capitals', bodyOf(element('a', ['a'], { href: 'HTTPS://NEWS.EXAMPLE/' }))],
  ])('%s', ([, changes]) => {
    isValid(exported(changes));
    expect(isValid.errors).toBeNull();
  });
});

describe('and refuses what is not the format', () => {
  test.for<[string, object]>([
    ['a field that is missing', { headline: undefined }],
    ['a field of another kind', { headline: 7 }],
    ['a field too many', { secret: 'x' }],
    ['a date that is none', { clippedAt: 'yesterday' }],
    ['a score above one', { topics: [{ id: 'service', score: 2, primary: true, evidence: [] }] }],
    ['an element that runs', bodyOf({ type: 'element', tagName: 'script', properties: {}, children: [] })],
    [
      'one deep inside',
      bodyOf({
        ...element('ul'),
        children: [{ type: 'element', tagName: 'iframe', properties: {}, children: [] }],
      }),
    ],
    ['an address that runs', bodyOf({ ...element('a'), properties: { href: 'javascript:alert(1)' } })],
  ])('%s', ([, changes]) => {
    expect(isValid(exported(changes))).toBe(false);
  });
});

test('every named shape and every field of a clipping but the plainest is described', () => {
  const { $defs = {}, properties = {} } = clippingsSchema();
  expect(Object.keys($defs).toSorted()).toEqual(
    'Body BodyElement BodyText Bylines Clipping Genre Highlight Hospital Person Picture Published Region ReportKind Section Statistic Topic'.split(
      ' ',
    ),
  );
  expect(Object.values($defs).filter(({ description }) => !description)).toEqual([]);
  expect(properties.collections).toMatchObject({ description: expect.stringContaining('专辑') });
  expect($defs.Clipping?.properties?.kicker).toMatchObject({ description: expect.stringContaining('引题') });
});
