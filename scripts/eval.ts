import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { classify } from '@/lib/classify/classify';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { readStatistics } from '@/lib/statistics/read-statistics';
import { countRoles } from './plain-report/count-roles';
import { readPlainReport, type PlainReport } from './plain-report/read-plain-report';
import { splitPlainText } from './plain-report/split-plain-text';

/** Reads `{id?, text}` files and seed `.txt` files, and writes what the worker would read from each as JSON. */
function classifyFile(file: string): unknown {
  const plain = readPlain(file);
  const report = readPlainReport(plain);
  const reading = classify(report, { taxonomy: defaultTaxonomy, learned: null, register: [] });
  const hospital = reading.hospitals.find(({ primary }) => primary);
  return {
    hospital: hospital ? { name: hospital.name, aliases: hospital.aliases } : null,
    otherHospitals: reading.hospitals.filter(({ primary }) => !primary).map(({ name }) => name),
    region: reading.region,
    genre: reading.genre.id,
    topics: {
      primary: reading.topics.find(({ primary }) => primary)?.id ?? null,
      all: reading.topics.map(({ id }) => id),
    },
    ...countRoles(plain),
    published: report.published ?? '',
    figures: readStatistics(report),
    sections: reading.sections,
    source: report.source,
    people: reading.people,
    evidence: Object.fromEntries(reading.topics.map(({ id, score, evidence }) => [id, { score, evidence }])),
  };
}

function readPlain(file: string): PlainReport {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.txt')) return splitPlainText(content);
  const { text, url } = JSON.parse(content) as { text: PlainReport; url?: string };
  return url ? { ...text, url } : text;
}

function filesOf(source: string): string[] {
  if (statSync(source).isFile()) return [source];
  return readdirSync(source)
    .filter((name) => /\.(?:json|txt)$/.test(name))
    .sort()
    .map((name) => path.join(source, name));
}

function idOf(file: string): string {
  if (file.endsWith('.txt')) return path.basename(file);
  return (JSON.parse(readFileSync(file, 'utf8')) as { id?: string }).id ?? path.basename(file, '.json');
}

const [task, articles, out] = process.argv.slice(2);
if (task !== 'classify' || !articles || !out) {
  console.error('Usage: npm run eval -- classify ARTICLES OUT');
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const files = filesOf(articles);
for (const file of files)
  writeFileSync(path.join(out, `${idOf(file)}.json`), `${JSON.stringify(classifyFile(file), null, 1)}\n`);
console.log(`${files.length} articles read, answers in ${out}`);
