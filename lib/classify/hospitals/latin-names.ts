const word = "(?:[A-Z][\\p{L}'’.-]{0,24}|of|and|the|&|No\\.? ?\\d{1,2}|\\d{1,2}(?:st|nd|rd|th))";
const printed = new RegExp(
  `(?<![\\p{L}])(?:${word} ){1,8}(?:Hospital|Medical Cent(?:er|re)|Infirmary)(?: of [A-Z]\\p{L}+(?: [A-Z]\\p{L}+){0,4})?(?![\\p{L}])`,
  'gu',
);
const article = /^(?:(?:The|A|An|And|At|In|Of|From|Our|This|That|of|and|the|&) )+/;
const general =
  /^(?:(?:Chinese|Public|Private|Local|General|County|City|Provincial|Teaching|Field|Pet|Animal|Veterinary|Smart|Internet|Tertiary|Grade|Three|Top|National|Children.?s) )*(?:Hospital|Medical Cent(?:er|re)|Infirmary)$/;
const treatsNoPeople = /\b(?:Pet|Animal|Veterinary)\b/;

/** Names of care providers printed in Latin letters (`Ciyun Memorial Hospital`), in order, without the article. */
export function findLatinNames(text: string): { name: string; start: number; end: number }[] {
  if (!/Hospital|Medical Cent|Infirmary/.test(text)) return [];
  return [...text.matchAll(printed)].flatMap((match) => {
    const name = match[0].replace(article, '');
    const end = match.index + match[0].length;
    return general.test(name) || treatsNoPeople.test(name) ? [] : [{ name, start: end - name.length, end }];
  });
}
