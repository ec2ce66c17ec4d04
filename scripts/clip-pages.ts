import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClipReceipt } from '@/lib/schema/command';
import { ClippingsFile } from '@/lib/schema/export';
import type { Failure, Outcome } from '@/lib/schema/outcome';
import { openClipper, type Clipper, type ClipTab } from './clipper';
import { explanation, heads, type PageResult, summary } from './page-result';
import type { SavedPage } from './saved-pages';

type ClipPagesOptions = {
  /** The browser's program file and the folder of the built extension. */
  browser: string;
  extension: string;
  /** Folder for the results; made where it is missing. */
  out: string;
  withScripts: boolean;
  explain: boolean;
};

/** Pages that are clipped at the same time, each in a tab of its own. */
const tabs = 2;

/**
 * Clips pages one by one through the extension in a headless browser and writes what came of each; shows progress as a
 * table. Returns the results in the order of the pages. A page that fails does not keep the others from being clipped.
 */
export async function clipPages(
  pages: readonly SavedPage[],
  options: ClipPagesOptions,
): Promise<PageResult[]> {
  mkdirSync(options.out, { recursive: true });
  const clipper = await openClipper(options.browser, options.extension);
  const stop = () => void clipper.close().then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    console.log(`      ${heads}`);
    const results: PageResult[] = [];
    const queue = pages.map((page, index) => ({ page, index }));
    const work = async (tab: ClipTab) => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        results[next.index] = await clipPage(clipper, tab, next.page, options);
        console.log(
          `${`${results.filter(Boolean).length}/${pages.length}`.padStart(5)} ${summary(results[next.index]!)}`,
        );
      }
    };
    await Promise.all(
      Array.from({ length: Math.min(tabs, pages.length) }, async () => work(await clipper.openTab())),
    );
    const ids = results.flatMap((result) => result.clippings.map((clipping) => clipping.id));
    writeFileSync(path.join(options.out, 'clippings.json'), await clipper.exportAs(ids, 'json'));
    writeFileSync(path.join(options.out, 'clippings.md'), await clipper.exportAs(ids, 'markdown'));
    return results;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await clipper.close();
  }
}

async function clipPage(
  clipper: Clipper,
  tab: ClipTab,
  page: SavedPage,
  options: ClipPagesOptions,
): Promise<PageResult> {
  const began = performance.now();
  const result: PageResult = {
    page: page.id,
    url: page.url,
    outcome: 'failed',
    message: '',
    ms: { extract: 0, total: 0 },
    clippings: [],
  };
  const file = path.join(options.out, page.id);
  try {
    const receipt = await clipper.clip(tab, page, options.withScripts);
    result.ms.total = Math.round(performance.now() - began);
    if (receipt.ok) await takeOut(clipper, receipt.value, result, file, options.explain);
    else Object.assign(result, refusal(receipt));
  } catch (error) {
    result.message = error instanceof Error ? error.message : String(error);
    result.ms.total = Math.round(performance.now() - began);
  }
  writeFileSync(`${file}.json`, `${JSON.stringify(result, null, 1)}\n`);
  return result;
}

/** Writes what a clip came to beside its result. */
async function takeOut(
  clipper: Clipper,
  receipt: ClipReceipt,
  result: PageResult,
  file: string,
  explain: boolean,
): Promise<void> {
  const exported = ClippingsFile.parse(JSON.parse(await clipper.exportAs([receipt.clippingId], 'json')));
  const log = await clipper.log(receipt.clippingId);
  result.outcome = 'clipped';
  result.clippings = exported.clippings;
  result.ms.extract = Math.round(log?.ms ?? 0);
  writeFileSync(`${file}.md`, await clipper.exportAs([receipt.clippingId], 'markdown'));
  if (explain && log) console.log(explanation(log));
}

function refusal(outcome: Outcome<ClipReceipt> & { ok: false }): Pick<PageResult, 'outcome' | 'message'> {
  const { failure, detail } = outcome;
  const message = [failureText(failure), detail].filter(Boolean).join(' ');
  if (failure === 'not-article-list') return { outcome: 'list', message };
  return {
    outcome: failure.startsWith('not-article') || failure === 'pdf-page' ? 'no-article' : 'failed',
    message,
  };
}

const texts = JSON.parse(
  readFileSync(fileURLToPath(new URL('../public/_locales/zh_CN/messages.json', import.meta.url)), 'utf8'),
) as Record<string, { message: string } | undefined>;

const failureText = (failure: Failure): string =>
  texts[`failure_${failure.replaceAll('-', '_')}`]?.message ?? failure;
