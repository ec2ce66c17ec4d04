import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TopicColour } from '@/lib/schema/taxonomy';

const sheet = (path: string): string =>
  readFileSync(new URL(`../../../components/${path}`, import.meta.url), 'utf8');
const theme = sheet('theme.css');
const dots = sheet('shared/topic-dot.css');

/** What a custom property is in light and in dark, as `#rrggbb`. */
function valuesOf(css: string, property: string): [string, string] {
  const [, light, dark] =
    new RegExp(`--${property}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? [];
  if (!light || !dark) throw new Error(`--${property} is not a pair of colours`);
  return [light, dark];
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const papers = ['paper', 'paper-raised', 'paper-sunken', 'accent-soft'] as const;

test.for(TopicColour.options)(
  '%s stands out three to one from every paper, in light and in dark',
  (colour) => {
    const [light, dark] = valuesOf(dots, `topic-${colour}`);
    expect(dots).toContain(`[data-colour='${colour}']`);
    for (const paper of papers) {
      const [bright, dim] = valuesOf(theme, paper);
      expect(contrast(light, bright)).toBeGreaterThanOrEqual(3);
      expect(contrast(dark, dim)).toBeGreaterThanOrEqual(3);
    }
  },
);
