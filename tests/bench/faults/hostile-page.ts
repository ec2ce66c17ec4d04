import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { traps } from './hostile-traps';
import { oddPage } from './odd-pages';
import type { Random } from './random';

/** A page that tries things, with the names of what it tries; `filler` is repeated up to `megabytes` before its end. */
export type HostilePage = { html: string; used: string[]; filler?: string; megabytes?: number };

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

/** Pages larger than anything a newsroom prints: markup nobody sees, a script's text, text that is hidden. */
const fillers: Readonly<Record<string, string>> = {
  hugeComment: `<!--${'晨江日报'.repeat(4_000)}-->`,
  hugeScript: `<script type="application/json">"${'晨江日报'.repeat(4_000)}"</script>`,
  hugeText: `<p hidden>${'晨江日报'.repeat(4_000)}</p>`,
};

/** A report of 200 MB for each kind of filler. */
export const hugePages = (): HostilePage[] =>
  Object.entries(fillers).map(([name, filler], at) => ({
    html: report(1_000 + at),
    used: [name],
    filler,
    megabytes: 200,
  }));

/**
 * How many pages with three to six traps each: in turn a made-up report, one in the manner of readers' test pages with
 * its markup harmed, and a spoilt copy of a whole page.
 */
export function makePages(count: number, random: Random): HostilePage[] {
  const bases = readBases();
  const names = Object.keys(traps);
  return Array.from({ length: count }, (_, number) => {
    const base = [report, (at: number) => oddPage(at, random), () => bases[random(bases.length)]!][
      number % 3
    ]!;
    const html = base(number);
    const used = Array.from({ length: 3 + random(4) }, () => names[random(names.length)]!);
    return { html: spoil(html, used, random), used };
  });
}
