import type { Published } from '@/lib/schema/report';
import { chinaTime, findDates } from '@/lib/text/parse-date';
import { isWeChat } from './is-wechat';
import type { PageFacts } from './page-facts';
import type { Reading } from './reading';

const metaNames: readonly { name: string; sure: number }[] = [
  { name: 'pubdate', sure: 0.75 },
  { name: 'article:published_time', sure: 0.75 },
  { name: 'og:article:published_time', sure: 0.7 },
  { name: 'og:published_time', sure: 0.7 },
  { name: 'og:release_date', sure: 0.6 },
  { name: 'weibo:article:create_at', sure: 0.65 },
  { name: 'publishdate', sure: 0.7 },
  { name: 'publish-date', sure: 0.7 },
  { name: 'publishtime', sure: 0.7 },
  { name: 'pubtime', sure: 0.7 },
  { name: 'publish_time', sure: 0.7 },
  { name: 'apub:time', sure: 0.6 },
  { name: 'datepublished', sure: 0.7 },
  { name: 'dc.date', sure: 0.5 },
  { name: 'dc.date.issued', sure: 0.5 },
  { name: 'parsely-pub-date', sure: 0.6 },
  { name: 'date', sure: 0.4 },
];

/** Dates that meta elements, JSON-LD and Founder's comments give. */
export function namedDates({ meta, structured, founder }: PageFacts): Reading<Published>[] {
  const named = metaNames.flatMap(({ name, sure }) =>
    (meta.get(name) ?? []).slice(0, 1).map((value) => ({ value, from: `meta ${name}`, sure: sure - 0.2 })),
  );
  if (structured.published) named.push({ value: structured.published, from: 'JSON-LD', sure: 0.55 });
  const issued = founder.get('published');
  if (issued) named.push({ value: issued, from: 'Founder comment', sure: 0.5 });
  return named.flatMap(({ value, from, sure }) =>
    findDates(value)
      .slice(0, 1)
      .map(({ text, date }) => ({ value: { text, date }, from, sure })),
  );
}

const scriptTime =
  /["']?\b(?:pub(?:lish)?_?(?:time|date|ed_?at)|publishTime|pubTime|createTime|create_time|news_?time)\b["']?\s*[:=]\s*["']((?:19|20)\d\d[-/.年][^"']{4,24})["']/i;

/** WeChat prints its time by script: `ct` counts seconds, `createTime` is written out. Other systems name it in variables. */
export function scriptDates({ page }: PageFacts): Reading<Published>[] {
  const readings: Reading<Published>[] = [];
  for (const script of page.scripts) {
    const seconds = isWeChat(page)
      ? /\b(?:var\s+ct|oriCreateTime|ori_create_time|window\.ct)\s*[:=]\s*["']?(\d{10})\b/.exec(script)?.[1]
      : undefined;
    if (seconds) readings.push({ value: instant(Number(seconds)), from: 'script variable ct', sure: 0.8 });
    const written = script.length < 400_000 ? scriptTime.exec(script)?.[1] : undefined;
    const [found] = written ? findDates(written) : [];
    if (found)
      readings.push({
        value: { text: found.text, date: found.date },
        from: 'script variable',
        sure: isWeChat(page) ? 0.75 : 0.3,
      });
  }
  return readings;
}

const instant = (seconds: number): Published => {
  const date = chinaTime(seconds);
  return { text: date.slice(0, 19).replace('T', ' '), date };
};
