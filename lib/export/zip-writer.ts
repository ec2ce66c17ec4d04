import { deflateSync } from 'fflate';

type Bytes = Uint8Array<ArrayBuffer>;

/** Signatures, versions and limits of the format: PKWARE's APPNOTE 6.3.10, sections 4.3 and 4.4. */
const signs = {
  file: 0x04034b50,
  entry: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator: 0x07064b50,
};
const versions = { deflate: 20, zip64: 45 };
const most = { entries: 0xffff, size: 0xffff_ffff };
/** Names are UTF-8. */
const utf8 = 0x0800;
const methods = { stored: 0, deflated: 8 };
/** Fewer bytes than this grow when they are deflated. */
const leastDeflated = 32;

/** The table of CRC-32 with the polynomial of ISO 3309. */
const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Bytes): number {
  let value = -1;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}

/** Numbers one after the other, little-endian, each with its width in bytes. */
function fields(...numbers: readonly (readonly [width: 2 | 4 | 8, value: number])[]): Bytes {
  const view = new DataView(new ArrayBuffer(numbers.reduce((sum, [width]) => sum + width, 0)));
  let at = 0;
  for (const [width, value] of numbers) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += width;
  }
  return new Uint8Array(view.buffer);
}

/** Bytes one after the other. */
export function joinBytes(parts: readonly Bytes[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** A time as the format has it, in UTC: it knows no zone, and the same file is to have the same bytes everywhere. */
function dosTime(instant: string): number {
  const at = new Date(instant);
  const day = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  return (
    ((day << 16) | (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)) >>> 0
  );
}

/** The end of a file of `count` entries whose directory stands at `start`; beyond the old limits with the records of Zip64. */
function endOf(count: number, length: number, start: number): Bytes[] {
  const isLarge = count >= most.entries || start >= most.size || length >= most.size;
  const end64 = fields(
    [4, signs.end64],
    [8, 44],
    [2, versions.zip64],
    [2, versions.zip64],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, length],
    [8, start],
  );
  const locator = fields([4, signs.locator], [4, 0], [8, start + length], [4, 1]);
  const shown = Math.min(count, most.entries);
  const end = fields(
    [4, signs.end],
    [2, 0],
    [2, 0],
    [2, shown],
    [2, shown],
    [4, Math.min(length, most.size)],
    [4, Math.min(start, most.size)],
    [2, 0],
  );
  return isLarge ? [end64, locator, end] : [end];
}

/**
 * Writes a zip file by file: `add` answers with the bytes of one, `end` with those that follow them all. Any number of
 * files, each below 4 GB; the same files at the same time (ISO 8601) give the same bytes.
 */
export function zipWriter(time: string): { add: (name: string, bytes: Bytes) => Bytes; end: () => Bytes } {
  const stamp = dosTime(time);
  const directory: Bytes[] = [];
  let at = 0;
  return {
    add(name, bytes) {
      const isPacked = bytes.length >= leastDeflated;
      const [path, packed] = [new TextEncoder().encode(name), isPacked ? deflateSync(bytes) : bytes];
      const isFar = at >= most.size;
      const shape = [
        [2, isFar ? versions.zip64 : versions.deflate],
        [2, utf8],
        [2, isPacked ? methods.deflated : methods.stored],
        [4, stamp],
        [4, crc32(bytes)],
        [4, packed.length],
        [4, bytes.length],
        [2, path.length],
      ] as const;
      const place = isFar ? fields([2, 1], [2, 8], [8, at]) : new Uint8Array(0);
      const facts = fields(
        [4, signs.entry],
        [2, versions.zip64],
        ...shape,
        [2, place.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, Math.min(at, most.size)],
      );
      directory.push(joinBytes([facts, path, place]));
      const written = joinBytes([fields([4, signs.file], ...shape, [2, 0]), path, packed]);
      at += written.length;
      return written;
    },
    end() {
      const entries = joinBytes(directory);
      return joinBytes([entries, ...endOf(directory.length, entries.length, at)]);
    },
  };
}
