import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { markdownZip } from '@/lib/export/markdown-zip';
import { readNote } from './read-markdown';
import { makeExported, makeFile } from './sample-file';

const clippings = [
  makeExported(1, { headline: 'Report: A/B' }),
  makeExported(2, { headline: 'REPORT: a/b' }),
  makeExported(2, { headline: 'report a b' }),
  makeExported(4, { headline: '../../con' }),
  makeExported(5, { headline: '__proto__' }),
];
const bytes = markdownZip.write(makeFile(clippings)) as Uint8Array;
const files = unzipSync(bytes);
const manifest = JSON.parse(strFromU8(files['manifest.json']!));

test('the manifest names every file, whose clipping it is, and how long', () => {
  expect(manifest).toMatchObject({ format: 'xinglin-markdown', version: 1, count: 5 });
  expect(manifest.files.map(({ name }: { name: string }) => name).toSorted()).toEqual(
    Object.keys(files)
      .filter((name) => name !== 'manifest.json')
      .toSorted(),
  );
  for (const [index, { name, id, bytes: length }] of manifest.files.entries()) {
    expect(id).toBe(clippings[index]?.id);
    expect(files[name]?.length).toBe(length);
    expect(readNote(strFromU8(files[name]!)).properties.title).toBe(clippings[index]?.headline);
  }
});

test('names differ where case does not count, and none leads out of the folder', () => {
  const names = Object.keys(files);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(6);
  expect(names.filter((name) => /[/\\]|\.\./.test(name))).toEqual([]);
});

test('the same clippings give the same bytes', () => {
  expect(markdownZip.write(makeFile(clippings))).toEqual(bytes);
});
