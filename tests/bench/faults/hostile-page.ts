import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { traps } from './hostile-traps';

/** A page that tries things, with the names of what it tries. */
export type HostilePage = { html: string; used: string[] };

type Random = (limit: number) => number;

const paragraph = '晨江市第一医院基层门诊昨日开诊，首日接诊居民216人次，医院派出12名党员医师轮流坐诊。';

/** A made-up report whose headline is spelt to run where it is taken for markup. */
const report = (number: number): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>第${number}家基层门诊开诊</title></head>
<body><article><h1>第${number}家基层门诊开诊&lt;img src=x onerror="globalThis.xinglinRan=true"&gt;</h1>
<p>2025-03-01 08:00 来源：晨江日报</p>${`<p>${paragraph}第${number}号诊室里坐满了人。</p>\n`.repeat(6)}</article>
<p style="height:3000px"></p></body></html>`;

/** The project's own stories, and saved pages that lie beside it where it is developed. */
const folders = ['tests/fixtures/stories', '../shared/pages/traps'];

/** Whole pages to be spoilt; without the address they give themselves, which all copies of one would share. */
function readBases(): string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name, 'index.html')))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').replace(/<(?:link|meta)[^>]*(?:canonical|og:url)[^>]*>/gi, ''));
}

/** Puts traps behind randomly chosen ends of paragraphs, or at the end where there are none. */
function spoil(html: string, used: readonly string[], random: Random): string {
  const parts = html.split(/(?<=<\/p>)/i);
  for (const trap of used) {
    const at = random(Math.max(1, parts.length - 1));
    parts[at] += traps[trap] ?? '';
  }
  return parts.join('');
}

/** So many pages with three to six traps each: two thirds made-up reports, the others spoilt copies of whole pages. */
export function makePages(count: number, random: Random): HostilePage[] {
  const bases = readBases();
  const names = Object.keys(traps);
  return Array.from({ length: count }, (_, number) => {
    const base = number % 3 === 2 ? bases[random(bases.length)] : undefined;
    const used = Array.from({ length: 3 + random(4) }, () => names[random(names.length)]!);
    return { html: spoil(base ?? report(number), used, random), used };
  });
}
