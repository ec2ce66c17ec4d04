const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const places: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const groups: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** Every character a Chinese numeral may hold. */
export const chineseNumeralCharacters = [
  ...Object.keys(digits),
  ...Object.keys(places),
  ...Object.keys(groups),
].join('');

/**
 * The value of a Chinese numeral (十八 → 18, 三千二百 → 3200, 两万 → 20000, 三点五 → 3.5); null for what is no number:
 * two digits without a place between them (三四, an approximation), or a foreign character.
 */
export function parseChineseNumeral(numeral: string): number | null {
  const [whole = '', fraction, ...rest] = numeral.split('点');
  if (whole === '' || rest.length > 0) return null;
  const value = parseWhole(whole);
  if (value === null || fraction === undefined) return value;
  const decimals = [...fraction].map((character) => digits[character]);
  if (decimals.length === 0 || decimals.includes(undefined)) return null;
  return Number(`${value}.${decimals.join('')}`);
}

function parseWhole(numeral: string): number | null {
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  for (const character of numeral) {
    const next = digits[character];
    const place = places[character];
    const size = groups[character];
    if (next !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = next;
    } else if (place !== undefined) {
      group += (digit ?? 1) * place;
      digit = null;
    } else if (size !== undefined) {
      const below = group + (digit ?? 0);
      total = size > 1e4 ? (total + (below || 1)) * size : total + (below || 1) * size;
      group = 0;
      digit = null;
    } else return null;
  }
  return total + group + (digit ?? 0);
}
