type Bytes = { $bytes: string };

const isBytes = (value: unknown): value is Bytes =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 1 && '$bytes' in value;

/** JSON of a value in which byte arrays stand as base64: `{"$bytes":"…"}`. */
export const writeWithBytes = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Uint8Array ? { $bytes: toBase64(part) } : part,
  );

/** The value such a JSON text stands for; throws SyntaxError where it is none, or where it names a prototype. */
export const readWithBytes = (json: string): unknown =>
  JSON.parse(json, (key, part: unknown) => {
    if (key === '__proto__') throw new SyntaxError('a key names a prototype');
    return isBytes(part) ? fromBase64(String(part.$bytes)) : part;
  });

/** How many bytes one call of `fromCharCode` takes without running out of stack. */
const chunk = 32_768;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += chunk) {
    binary += String.fromCodePoint(...bytes.subarray(start, start + chunk));
  }
  return btoa(binary);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.codePointAt(0) ?? 0);
