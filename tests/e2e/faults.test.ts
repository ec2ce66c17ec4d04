import { expect, test } from 'vitest';
import { build } from '@/scripts/build';
import { measuresOf } from '../bench/faults/measures';

const seed = 20_250_301;

test.for(Object.entries(measuresOf(build('automation'))))(
  '%s, a short run',
  { timeout: 180_000 },
  async ([, measure]) => {
    const { verdict, figures } = await measure({ seed, short: true });
    expect(verdict, `seed ${seed}: ${figures}`).not.toBe('failed');
  },
);
