/**
 * Words beyond those of the sentences: names, trades, places, things, as they give a real report its tail. A library
 * without them has a few hundred pairs of characters and flatters every index.
 */
type SeedWords = {
  /** A word of two characters; the first of the list come up most often (Zipf). */
  word: (next: () => number) => string;
  /** A person's name of two or three characters. */
  person: (next: () => number) => string;
};

/** Characters of level 1 of GB 2312, the 3,755 in daily use, in a settled disorder. */
function dailyCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  const characters = [...new TextDecoder('gbk').decode(Uint8Array.from(bytes))];
  return characters.map((_, n) => characters[(n * 1_597) % characters.length] as string);
}

const wordCount = 40_000;
const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余';

/** A rank below `count`, the n-th about n times as seldom as the first. */
const zipf = (next: () => number, count: number): number => Math.floor(count ** next()) - 1;

/** Makes the words; the same every time. */
export function makeSeedWords(): SeedWords {
  const characters = dailyCharacters();
  // Half of a text's characters are among the first two hundred or so; the spread of words follows.
  const characterOf = (seed: number): string => {
    const part = ((Math.imul(seed, 2_654_435_761) >>> 0) % 100_003) / 100_003;
    return characters[Math.floor(characters.length ** (0.3 + 0.7 * part)) - 1] as string;
  };
  const words = Array.from({ length: wordCount }, (_, n) => characterOf(2 * n + 1) + characterOf(2 * n + 2));
  return {
    word: (next) => words[zipf(next, wordCount)] as string,
    person: (next) => {
      const surname = surnames[Math.floor(next() * surnames.length)] ?? '';
      const given = characters[Math.floor(next() * 1_500)] ?? '';
      return surname + given + (next() < 0.7 ? (characters[Math.floor(next() * 1_500)] ?? '') : '');
    },
  };
}
