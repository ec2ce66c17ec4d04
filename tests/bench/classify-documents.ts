import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readPlainReport, type PlainReport } from '@/scripts/plain-report/read-plain-report';
import { splitPlainText } from '@/scripts/plain-report/split-plain-text';

/** What a labelled article says, as far as topics are concerned. */
type Gold = {
  hospital: { name: string } | null;
  genre: string;
  topics: { primary: string | null; all: string[]; optional?: string[]; primaryAlt?: string[] };
  sections: { heading: string; topics: string[] }[];
};
export type Labelled = { id: string; plain: PlainReport; gold: Gold };

const shared = new URL('../../../shared/', import.meta.url);
const own = new URL('../lib/classify/articles/', import.meta.url);

function readFolder(folder: URL): Labelled[] {
  if (!existsSync(folder)) {
    console.log(`${folder.pathname} is not there; its articles are left out.`);
    return [];
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { id, url, text, gold } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
        id: string;
        url: string;
        text: PlainReport;
        gold: Gold;
      };
      return { id, plain: { ...text, url }, gold };
    });
}

function readSeeds(): Labelled[] {
  const labels = JSON.parse(
    readFileSync(new URL('classify-seeds.json', import.meta.url), 'utf8'),
  ) as (Gold & { file: string })[];
  return labels
    .map(({ file, ...gold }) => ({ file: new URL(`seeds/${file}`, shared), gold }))
    .filter(({ file }) => existsSync(file))
    .map(({ file, gold }) => ({
      id: file.pathname.split('/').at(-1) ?? '',
      plain: splitPlainText(readFileSync(file, 'utf8')),
      gold,
    }));
}

/** The labelled articles there are: the shared ones where present, the project's own, the seeds with the project's own labels. */
export const labelledArticles = (): Labelled[] => [
  ...readFolder(new URL('corpus/dev/', shared)),
  ...readFolder(own),
  ...readSeeds(),
];

export const reportOf = ({ plain }: Labelled) => readPlainReport(plain);
