import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classify } from '@/lib/classify/classify';
import { addWords, hideTopic } from '@/lib/classify/edit-taxonomy';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { Reading } from '@/lib/schema/reading';
import { countRoles } from '@/scripts/plain-report/count-roles';
import { type PlainReport, readPlainReport } from '@/scripts/plain-report/read-plain-report';
import { sampleReport } from './sample-report';

type Article = {
  id: string;
  url: string;
  text: PlainReport;
  gold: {
    hospital: { name: string; aliases: string[] } | null;
    region: { city?: string; province?: string };
    genre: string;
    topics: { primary: string | null; all: string[]; optional?: string[]; primaryAlt?: string[] };
    reporters: string[];
    correspondents: string[];
    editors: string[];
    published?: string;
  };
};

const folder = new URL('./articles/', import.meta.url);
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Article);
const context = { taxonomy: defaultTaxonomy, learned: null, register: [] };
const readingOf = ({ text, url }: Article) => classify(readPlainReport({ ...text, url }), context);
const ofHospitals = articles.filter(({ gold }) => gold.hospital !== null);
const others = articles.filter(({ gold }) => gold.hospital === null);
const share = (list: readonly Article[], isRight: (article: Article) => boolean): number =>
  list.filter(isRight).length / list.length;

describe('articles of every genre and of rare topics', () => {
  test('no article about another body gets a topic or a hospital', () => {
    for (const article of others) {
      const { topics, hospitals } = readingOf(article);
      expect([article.id, topics, hospitals]).toEqual([article.id, [], []]);
    }
  });

  test.for(ofHospitals.map((article) => [article.id, article] as const))(
    '%s: hospital and city',
    ([, article]) => {
      const { hospitals, region } = readingOf(article);
      const { gold } = article;
      const name = hospitals.find(({ primary }) => primary)?.name ?? '';
      const right = [gold.hospital?.name ?? '', ...(gold.hospital?.aliases ?? [])];
      // The city and county before a township's name belong to its fullest form.
      expect(
        right.some(
          (form) => name === form || (name.endsWith(form) && /[市县]$/.test(name.slice(0, -form.length))),
        ),
      ).toBe(true);
      expect(region.city).toBe(gold.region.city);
      expect(region.province).toBe(gold.region.province);
    },
  );

  test('the genre is right in at least nineteen of twenty', () => {
    expect(
      share(ofHospitals, (article) => readingOf(article).genre.id === article.gold.genre),
    ).toBeGreaterThan(0.95);
  });

  test('topics agree with the labels: F1 of at least 0.9, the primary one in at least nine of ten', () => {
    let [right, extra, missing] = [0, 0, 0];
    for (const article of ofHospitals) {
      const given = readingOf(article).topics.map(({ id }) => id);
      const { all, optional = [] } = article.gold.topics;
      right += given.filter((id) => all.includes(id)).length;
      extra += given.filter((id) => !all.includes(id) && !optional.includes(id)).length;
      missing += all.filter((id) => !given.includes(id)).length;
    }
    expect((2 * right) / (2 * right + extra + missing)).toBeGreaterThan(0.9);
    const primaryRight = ({ gold, ...article }: Article): boolean =>
      [gold.topics.primary, ...(gold.topics.primaryAlt ?? [])].includes(
        readingOf({ gold, ...article }).topics[0]?.id ?? null,
      );
    expect(share(ofHospitals, primaryRight)).toBeGreaterThan(0.9);
  });

  test('bylines agree by role in at least nineteen of twenty', () => {
    const same = (one: readonly string[], other: readonly string[]): boolean =>
      [...one].sort().join() === [...other].sort().join();
    const rolesRight = ({ text, gold }: Article): boolean => {
      const roles = countRoles(text);
      return (
        same(roles.reporters, gold.reporters) &&
        same(roles.correspondents, gold.correspondents) &&
        same(roles.editors, gold.editors)
      );
    };
    expect(share(ofHospitals, rolesRight)).toBeGreaterThan(0.95);
  });

  test('the date of publication is read where it is printed', () => {
    for (const { text, gold } of articles.filter((article) => article.gold.published))
      expect(readPlainReport(text).published).toBe(gold.published);
  });
});

describe('a reading', () => {
  const report = sampleReport('宁川市仁泽医院义诊进山村', [
    '本报讯 3月5日，宁川市仁泽医院组织15名医生到山村开展义诊，为村民免费量血压、做心电图，服务群众300余人次，发放宣传资料500份。',
    '站在新的起点，医院将继续加强学科建设，打造区域医疗中心，谱写高质量发展新篇章。',
  ]);

  test('has the shape of the schema and says what earned each topic, in the words of the text', () => {
    const reading = classify(report, context);
    expect(Reading.omit({ statistics: true }).parse(reading)).toEqual(reading);
    const text = [report.headline, ...report.lines.map((line) => line.text)].join('\n');
    const welfare = reading.topics.find(({ id }) => id === 'welfare');
    expect(welfare).toMatchObject({ primary: true });
    expect(welfare?.evidence).toContain('义诊');
    for (const word of reading.topics.flatMap(({ evidence }) => evidence)) expect(text).toContain(word);
  });

  test('slogans and outlook earn no topic', () => {
    expect(classify(report, context).topics.map(({ id }) => id)).not.toContain('specialty');
  });

  test('follows the editor’s taxonomy at once and names its version', () => {
    const hidden = { ...context, taxonomy: hideTopic(defaultTaxonomy, 'welfare') };
    expect(classify(report, hidden).topics.map(({ id }) => id)).not.toContain('welfare');
    expect(classify(report, hidden).rules).not.toBe(classify(report, context).rules);
    const taught = addWords(defaultTaxonomy, 'tcm', [{ word: '心电图', weight: 1, where: 'text' }]);
    expect(classify(report, { ...context, taxonomy: taught }).topics.length).toBeGreaterThanOrEqual(1);
  });

  test('an empty report is read as nothing', () => {
    const reading = classify(sampleReport('', []), context);
    expect(reading).toMatchObject({ hospitals: [], topics: [], sections: [], people: [] });
  });
});
