import { isMedium } from '@/lib/text/person-names';
import { cleanLine } from '../line-text';
import { cutSiteName } from './cut-headline';
import { headlineMeta } from './headline-marks';
import type { PageFacts } from './page-facts';
import { bare, type Reading } from './reading';

/** What the page calls itself without printing it: meta elements, JSON-LD, the window's title. */
export function headlineNames(
  { page, meta, structured, founder }: PageFacts,
  siteNames: readonly string[],
): Reading<string>[] {
  const named: Reading<string>[] = headlineMeta.flatMap(({ name, sure }) =>
    (meta.get(name) ?? []).slice(0, 1).map((value) => ({ value, from: `meta ${name}`, sure })),
  );
  const script = page.scripts
    .map((text) => /\bmsg_title\s*=\s*(['"])((?:(?!\1).){2,200})\1/.exec(text)?.[2] ?? '')
    .find(Boolean);
  if (script) named.push({ value: script, from: 'script msg_title', sure: 0.7 });
  if (structured.headline) named.push({ value: structured.headline, from: 'JSON-LD', sure: 0.7 });
  if (founder.get('headline'))
    named.push({ value: founder.get('headline') ?? '', from: 'Founder comment', sure: 0.9 });
  named.push({ value: page.title, from: 'window title', sure: 0.5 });
  return named
    .map((reading) => ({ ...reading, value: cutSiteName(cleanLine(reading.value), siteNames) }))
    .filter(({ value }) => !template.test(value))
    .filter(({ value }) => value.length >= 2 && !(value.length <= 8 && isMedium(value)))
    .filter(({ value }) => !siteNames.some((name) => bare(name) === bare(value)));
}

/** What templates call every page they show. */
const template =
  /^(?:新闻|文章|内容|信息|资讯|公告|动态|詳細|详细)?(?:详情|詳情|详细|内容|內容|正文|展示|浏览)页?$/;
