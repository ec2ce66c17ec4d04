import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyBuild } from '@/scripts/build';
import { measuresOf } from '../bench/faults/measures';

const seed = 20_250_301;

let folder: string;
beforeAll(() => {
  folder = copyBuild('automation');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.for(Object.keys(measuresOf('')))('%s, a short run', { timeout: 180_000 }, async (name) => {
  const { verdict, figures } = await measuresOf(folder)[name]!({ seed, short: true });
  expect(verdict, `seed ${seed}: ${figures}`).not.toBe('failed');
});
