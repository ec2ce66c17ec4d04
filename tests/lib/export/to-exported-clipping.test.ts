import { expect, test } from 'vitest';
import { toExportedClipping } from '@/lib/export/to-exported-clipping';
import { ExportedClipping } from '@/lib/schema/export';
import { makeBody, makeClipping, timeOf } from '@/tests/builders';
import { makeExported } from './sample-file';

test('row, body and snapshot become one record of the public shape', () => {
  const exported = makeExported(1);
  expect(ExportedClipping.parse(exported)).toEqual(exported);
  expect(exported).toMatchObject({
    headline: '临江医院第1座门诊楼启用',
    images: [{ caption: '图为新楼外景。' }],
    sections: [{ heading: '一、方便' }],
    snapshot: { bytes: 2048 },
  });
});

test('nothing of the store goes out: no revision, no bin, no bytes of the page', () => {
  const snapshot = {
    sha256: 'ab',
    bytes: 1,
    capturedAt: timeOf(1),
    gzip: new Uint8Array(9),
    url: 'https://x.example/',
  };
  const exported = toExportedClipping(makeClipping(1, { reviewed: true }), makeBody(1), snapshot);
  expect(Object.keys(exported)).not.toContain('revision');
  expect(exported.snapshot).toEqual({ sha256: 'ab', bytes: 1, capturedAt: timeOf(1) });
  expect(ExportedClipping.safeParse(exported).success).toBe(true);
});

test('a key no metric has and a section there is not are left out', () => {
  const [statistic] = makeExported(1).statistics;
  expect(statistic).toHaveProperty('metricKey', 'beds');
  expect(statistic).not.toHaveProperty('section');
});

test('a clipping without a snapshot says null', () => {
  expect(toExportedClipping(makeClipping(1), makeBody(1), null).snapshot).toBeNull();
});
