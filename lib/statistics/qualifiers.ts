/** How a number is hedged, as the schema spells it; empty where it is exact or hedged otherwise (不足, 不超过). */
export type Qualifier = '' | '近' | '超' | '以上' | '约' | '首';

type Prefix = { word: string; qualifier: Qualifier; notAfter?: string };

/** Words directly before a number, longest first; `notAfter` lists characters that make them the end of another word. */
const prefixes: readonly Prefix[] = [
  { word: '不少于', qualifier: '以上' },
  { word: '不低于', qualifier: '以上' },
  { word: '不小于', qualifier: '以上' },
  { word: '不短于', qualifier: '以上' },
  { word: '不得少于', qualifier: '以上' },
  { word: '不得低于', qualifier: '以上' },
  { word: '不超过', qualifier: '' },
  { word: '不高于', qualifier: '' },
  { word: '不多于', qualifier: '' },
  { word: '不足', qualifier: '' },
  { word: '不到', qualifier: '' },
  { word: '不止', qualifier: '超' },
  { word: '接近', qualifier: '近' },
  { word: '将近', qualifier: '近' },
  { word: '超过', qualifier: '超' },
  { word: '突破', qualifier: '超' },
  { word: '越过', qualifier: '超' },
  { word: '迈过', qualifier: '超' },
  { word: '跨过', qualifier: '超' },
  { word: '冲破', qualifier: '超' },
  { word: '大约', qualifier: '约' },
  { word: '大概', qualifier: '约' },
  { word: '至少', qualifier: '以上' },
  { word: '不下于', qualifier: '以上' },
  { word: '不下', qualifier: '以上', notAfter: '放降居高' },
  { word: '上', qualifier: '以上', notAfter: '以网马早晚向线身手会之路' },
  { word: '近', qualifier: '近', notAfter: '附最远新临邻就' },
  { word: '超', qualifier: '超', notAfter: '彩B心高反检赶' },
  { word: '逾', qualifier: '超' },
  { word: '约', qualifier: '约', notAfter: '预签节履违特合条公契失爽制简' },
];

type Hedge = { qualifier: Qualifier; length: number };

/** The hedge that ends right before `end` of a compact text. `上` counts only before a place alone (上百, 上千). */
export function hedgeBefore(text: string, end: number, isBarePlace: boolean): Hedge {
  for (const { word, qualifier, notAfter } of prefixes) {
    if (word === '上' && !isBarePlace) continue;
    const start = end - word.length;
    if (start < 0 || !text.startsWith(word, start) || notAfter?.includes(text[start - 1] ?? ' ')) continue;
    return { qualifier, length: word.length };
  }
  return { qualifier: '', length: 0 };
}

const suffixes: readonly [string, Qualifier][] = [
  ['及以上', '以上'],
  ['以上', '以上'],
  ['有余', '以上'],
  ['之多', ''],
  ['左右', '约'],
  ['上下', '约'],
  ['余', '以上'],
];

/** The hedge right after a number and its measure word. */
export function hedgeAfter(text: string, start: number): Hedge {
  if (/^多(?=$|[，。；、！？）])/.test(text.slice(start, start + 2))) return { qualifier: '以上', length: 1 };
  const found = suffixes.find(([word]) => text.startsWith(word, start));
  return found ? { qualifier: found[1], length: found[0].length } : { qualifier: '', length: 0 };
}
