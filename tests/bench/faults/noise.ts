import type { Random } from './random';

/** Letters that no compression makes much smaller. */
export function noise(length: number, random: Random): string {
  const letters: string[] = [];
  for (let at = 0; at < length; at += 1) letters.push(String.fromCodePoint(0x4e00 + random(20_000)));
  return letters.join('');
}
