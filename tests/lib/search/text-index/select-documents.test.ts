import { array, assert, constantFrom, property, record, stringMatching, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesText, textTerms } from '@/lib/search/match-text';
import { parseQuery } from '@/lib/search/parse-query';
import type { SearchText } from '@/lib/search/search-text';
import { fold } from '@/lib/search/fold';
import { DocumentSet } from '@/lib/search/text-index/document-set';
import { GramSet, gramsOfWord } from '@/lib/search/text-index/grams';
import { divideText, matchesPacked, packText, textHash } from '@/lib/search/text-index/packed-text';
import { bucketOf, DamagedIndexError, readPosting } from '@/lib/search/text-index/posting-bucket';
import { SegmentBuilder } from '@/lib/search/text-index/segment-builder';
import { planQuery, selectDocuments } from '@/lib/search/text-index/select-documents';

const text = (parts: Partial<SearchText> = {}): SearchText => ({
  headline: '',
  body: '',
  caption: '',
  reporter: '',
  correspondent: '',
  byline: '',
  note: '',
  origin: '',
  stat: '',
  ...Object.fromEntries(Object.entries(parts).map(([part, words]) => [part, fold(words)])),
});

/** A segment of some texts, and what a query selects of it. */
function indexOf(texts: readonly SearchText[]) {
  const builder = new SegmentBuilder();
  for (const one of texts) builder.add(packText(one));
  const buckets = new Map(builder.pack());
  const live = new DocumentSet(texts.length);
  live.fill();
  const posting = (key: number): DocumentSet => {
    const documents = new DocumentSet(texts.length);
    const bytes = buckets.get(bucketOf(key));
    if (bytes) readPosting(bytes, key, documents);
    return documents;
  };
  const select = (query: string) => {
    const terms = textTerms(parseQuery(query));
    const plan = planQuery(terms);
    const selected = [...selectDocuments(plan, live, posting).descending()].reverse();
    const found = plan.proof
      ? selected
      : selected.filter((at) => matchesPacked(terms, packText(texts[at] ?? text())));
    return { found, selected, proof: plan.proof };
  };
  return { select, buckets };
}

describe('a query and an index of texts', () => {
  const texts = [
    text({ headline: '武汉协和医院', body: '心胸外科开展微创手术' }),
    text({ body: '協和醫院護理部。', byline: '李明', reporter: '李明' }),
    text({ body: '协同和谐', stat: '论文 31篇', note: 'ＤＲＧ改革' }),
    text({ body: '协，和', caption: '门诊大厅', origin: '健康报' }),
  ];
  test.for<[string, number[], boolean]>([
    ['协和', [0, 1], true],
    ['和', [0, 1, 2, 3], true],
    ['胸外科', [0], false],
    ['drg', [2], false],
    ['DR', [2], true],
    ['协和 -护理', [0], true],
    ['-协和', [2, 3], true],
    ['标题:协和', [0], false],
    ['记者:李明', [1], false],
    ['数据:论文', [2], false],
    ['论文', [], true],
    ['协，和', [3], false],
    ['，', [3], false],
    ['𠮷', [], true],
    ['健康 大厅', [3], true],
  ])('%s', ([query, found, proof]) => {
    expect(indexOf(texts).select(query)).toMatchObject({ found, proof });
  });

  test('every query selects what a look at the texts finds', () => {
    const words = stringMatching(/^[协和院党a1，。 𠮷]{0,12}$/u);
    const written = array(
      record({ headline: words, body: words, note: words, stat: words }).map((parts) => text(parts)),
      { maxLength: 40 },
    );
    const term = tuple(
      constantFrom('', '-', '标题:', '-正文:', '数据:'),
      stringMatching(/^[协和院党a1，𠮷]{1,4}$/u),
    ).map((parts) => parts.join(''));
    const query = array(term, { minLength: 1, maxLength: 3 }).map((terms) => terms.join(' '));
    assert(
      property(written, query, (all, asked) => {
        const terms = textTerms(parseQuery(asked));
        const right = all.flatMap((one, at) => (matchesText(terms, one) ? [at] : []));
        expect(indexOf(all).select(asked).found).toEqual(right);
      }),
    );
  });

  test('a bucket that was changed is found out', () => {
    const { buckets } = indexOf(texts);
    const [[, bytes] = [0, new Uint8Array(4)]] = buckets;
    const documents = new DocumentSet(4);
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 4;
      expect(() => readPosting(changed, 1, documents)).toThrow(DamagedIndexError);
    }
    expect(() => readPosting('words' as never, 1, documents)).toThrow(DamagedIndexError);
  });

  test('many documents of a key take a bit each', () => {
    const one = text({ body: '党' });
    const { buckets } = indexOf(Array.from({ length: 800 }, () => one));
    const bytes = buckets.get(bucketOf('党'.charCodeAt(0)));
    expect(bytes?.length).toBeLessThan(110);
    const documents = new DocumentSet(800);
    readPosting(bytes ?? new Uint8Array(), '党'.charCodeAt(0), documents);
    expect(documents.count).toBe(800);
  });
});

describe('grams', () => {
  test.for<[string, number, boolean]>([
    ['协', 1, true],
    ['协和', 1, true],
    ['协和医', 2, false],
    ['协和医院胸外科大楼', 6, false],
    ['协，和', 2, false],
    ['，', 0, false],
    ['5%', 1, false],
  ])('%s: %i keys, proof %s', ([word, count, proof]) => {
    const { grams, proof: proved } = gramsOfWord(word);
    expect([grams.length, proved]).toEqual([count, proof]);
  });

  test('a long text gives every one of its grams once', () => {
    const long = Array.from({ length: 9_000 }, (_, n) => String.fromCharCode(0x4e00 + n)).join('');
    const set = new GramSet();
    const grams = set.read(long + long);
    expect(new Set(grams).size).toBe(grams.length);
    expect(grams.length).toBe(9_000 + 9_000);
    expect(set.has(0x4e00 * 0x1_0000 + 0x4e01)).toBe(true);
    expect([...set.read('协和')].sort()).toEqual(
      ['协', '和', '协和'].map((word) => gramsOfWord(word).grams[0]).sort(),
    );
    expect(set.has(0x4e00)).toBe(false);
  });
});

describe('packed texts', () => {
  test('keep the statistics apart', () => {
    const packed = packText(text({ body: '正文', stat: '论文' }));
    expect(divideText(packed).words).toContain('正文');
    expect(divideText(packed)).toMatchObject({ statistics: '论文' });
    expect(divideText('')).toEqual({ words: '', statistics: '' });
  });

  test('answer as the texts do, field by field', () => {
    const parts = text({
      headline: '甲',
      body: '乙',
      caption: '丙',
      byline: '丁',
      note: '戊',
      origin: '己',
      stat: '庚',
    });
    for (const query of [
      '甲',
      '标题:甲',
      '正文:甲',
      '图注:丙',
      '署名:丁',
      '批注:戊',
      '己',
      '数据:庚',
      '庚',
      '-庚',
    ]) {
      const terms = textTerms(parseQuery(query));
      expect([query, matchesPacked(terms, packText(parts))]).toEqual([query, matchesText(terms, parts)]);
    }
  });

  test('are told apart by their hash', () => {
    expect(textHash('协和')).not.toBe(textHash('和协'));
    expect(textHash('协和')).toBe(textHash('协和'));
  });
});

test('sets of documents', () => {
  const set = new DocumentSet(20);
  set.fill();
  set.delete(19);
  const even = new DocumentSet(20);
  for (let at = 0; at < 20; at += 2) even.add(at);
  const copy = new DocumentSet(20, set.bits());
  copy.keep(even);
  expect([...copy.descending()]).toEqual([18, 16, 14, 12, 10, 8, 6, 4, 2, 0]);
  set.remove(even);
  expect([set.count, set.has(3), set.has(4), set.has(19)]).toEqual([9, true, false, false]);
});
