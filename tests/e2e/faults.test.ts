import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyBuild } from '@/scripts/build';
import { measuresOf } from '../bench/faults/measures';

const seed = 20_250_301;

const builds = { chromium: '', firefox: '' };
beforeAll(() => {
  builds.chromium = copyBuild('automation');
  builds.firefox = copyBuild('firefox-automation');
});
afterAll(() => {
  for (const folder of Object.values(builds)) rmSync(folder, { recursive: true, force: true });
});

test.for(Object.keys(measuresOf(builds)))('%s, a short run', { timeout: 900_000 }, async (name) => {
  const { verdict, figures } = await measuresOf(builds)[name]!({ seed, short: true });
  expect(verdict, `seed ${seed}: ${figures}`).not.toBe('failed');
});
