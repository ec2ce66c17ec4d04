/** UTF-8 bytes a whole name may take: below the 255 of common file systems and the 143 of encrypted Linux homes. */
export const maxNameBytes = 140;

/** Names Windows keeps for devices, whatever follows the first dot; the small figures are devices too. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)/i;

/** Forbidden on Windows, or of a meaning in links of note vaults. */
const forbidden = /[<>:"/\\|?*#^[\]]/g;
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{NChar}\p{Zl}\p{Zp}]/gu;

/** A dot hides a file, a hyphen is read as an option, a tilde as a home. */
const trimmed = (name: string): string => name.replace(/^[\s.~-]+/, '').replace(/[\s.]+$/, '');

/**
 * A title as a file's name that every system takes, at most `maxBytes` long in UTF-8 and never empty; without extension.
 * The order matters: cutting may bring a blank to the end, trimming may lay a device's name bare.
 */
export function safeName(title: string, maxBytes: number = maxNameBytes): string {
  const clean = title.normalize('NFC').replace(unseen, '').replace(forbidden, ' ').replace(/\s+/g, ' ');
  const short = trimmed(cutBytes(trimmed(clean), maxBytes)) || '未命名';
  return reserved.test(short) ? `_${trimmed(cutBytes(short, maxBytes - 1))}` : short;
}

/** The longest start of whole code points within a number of UTF-8 bytes. */
function cutBytes(text: string, maxBytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(maxBytes));
  return text.slice(0, read);
}

/** Eight characters of an id's random end; the start of a UUIDv7 is the time, alike in neighbours. */
export const shortId = (id: string): string => id.replace(/[^0-9a-z]/gi, '').slice(-8);

/**
 * Gives each title a name with the short id behind it and the extension, all different even where upper and lower case
 * are one; what still collides is counted.
 */
export function nameGiver(extension: string): (item: { title: string; id: string }) => string {
  const taken = new Set<string>();
  return ({ title, id }) => {
    for (let turn = 1; ; turn += 1) {
      const tail = `-${shortId(id) || '0'}${turn > 1 ? `-${turn}` : ''}.${extension}`;
      const name = safeName(title, maxNameBytes - tail.length) + tail;
      const folded = name.normalize('NFC').toLowerCase();
      if (!taken.has(folded)) {
        taken.add(folded);
        return name;
      }
    }
  };
}
