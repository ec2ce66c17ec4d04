import type { Published } from '@/lib/schema/report';
import { addressDay, chinaTime, findDates } from '@/lib/text/parse-date';
import type { InfoLine } from './info-lines';
import type { PageFacts } from './page-facts';
import { best, type Reading } from './reading';
import { isWeChat } from './read-site-name';

/** Elements in which content systems print the publication date. */
const marks =
  '#pubtime_baidu, #publish_time, #pubtime, #pub_time, #LbRQ, .arti_update, .arti-update, [itemprop~="datePublished"], time[datetime], time[pubdate], [class*="pubtime" i], [class*="pub-time" i], [class*="pub_time" i], [class*="pubdate" i], [class*="publish-time" i], [class*="publish_time" i], [class*="publishtime" i], [class*="post-time" i], [class*="post_time" i], [class*="article-time" i], [class*="article_time" i], [class*="news-time" i], [class*="news_time" i], [class*="date-source" i]';

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

const publishedLabel =
  /(?:发布|發[布佈]|发表|發表|刊发|刊登|出版|发稿|發稿|上传|录入|撰写|published|posted)(?:时间|時間|日期|于|on)?|(?:^|[\s|])(?:时间|時間|日期|date)[:：]/iu;
const changedLabel = /更新|修改|编辑于|最后|updated|modified/i;
const otherDate =
  /(?:截至|截止|今天是|今日|现在是|有效期|生效|成文|开幕|活动时间|会议时间|版权|copyright|©|登录|注册|评论|回复|来自|网友|直播|往期|下一期|上一期|举办|报名)/i;
const neighbour = /来源|來源|作者|编辑|編輯|记者|記者|稿源|浏览|点击|阅读|字号|责编|第.{1,3}版|报导|報導/;

/**
 * When the report was published. What is printed beside the headline decides, with the precision printed; meta elements,
 * JSON-LD and script variables stand in where nothing is printed. Comments, today's date in the header, copyright years
 * and related stories are not looked at or stand below.
 */
export function readPublished(
  facts: PageFacts,
  info: readonly InfoLine[],
  issue: boolean,
): (Reading<Published> & { element?: Element }) | null {
  const day = addressDay(facts.page.address);
  const readings = [...printedDates(facts, info, issue), ...namedDates(facts), ...scriptDates(facts)].map(
    (reading) => ({
      ...reading,
      sure: reading.sure + (day !== '' && reading.value.date?.startsWith(day) ? 0.2 : 0),
    }),
  );
  const top = best(readings);
  if (top) return { ...top, value: top.value };
  return day === '' ? null : { value: { text: day, date: day }, from: 'address', sure: 0.3 };
}

function printedDates(
  { page, region }: PageFacts,
  info: readonly InfoLine[],
  issue: boolean,
): Reading<Published>[] {
  const marked = new Set(
    [...page.document.querySelectorAll(marks)]
      .filter((element) => !behind(element, region.element))
      .flatMap((element) => [element, element.parentElement]),
  );
  return info
    .flatMap((line) => {
      const dates =
        line.text.length <= 260 && (line.where === 'head' || line.text.length <= 120)
          ? findDates(line.text)
          : [];
      return dates.map(({ text, date, at }, index): Reading<Published> => {
        const said = line.text.normalize('NFKC').slice(Math.max(0, at - 14), at);
        const sure =
          { head: 0.85, lead: 0.55, tail: 0.35, foot: 0.3 }[line.where] * (0.5 + line.near / 2) +
          (publishedLabel.test(said) ? 0.2 : 0) +
          (neighbour.test(line.text) ? 0.1 : 0) +
          (date.includes('T') ? 0.12 : 0) +
          (line.element.matches(marks) || marked.has(line.element) || line.element.querySelector(marks)
            ? 0.15
            : 0) -
          (changedLabel.test(said) ? 0.12 : 0) -
          (otherDate.test(line.text) && !(issue && /期/.test(line.text)) ? 0.45 : 0) -
          (line.linked > line.text.length / 2 ? 0.5 : 0) -
          (line.text.length > 40 + text.length && line.where !== 'head' ? 0.3 : 0) -
          (line.where === 'head' && /[。！？]/.test(line.text) ? 0.3 : 0) -
          index * 0.02;
        return { value: { text, date }, from: `line: ${line.text.slice(0, 40)}`, sure };
      });
    })
    .concat(issue ? issueDates(page.document) : []);
}

const behind = (element: Element, region: Element): boolean =>
  !region.contains(element) && (region.compareDocumentPosition(element) & 4) !== 0;

/** A newspaper's page prints the issue's date above the page's picture, wherever that stands. */
function issueDates(document: Document): Reading<Published>[] {
  const head = (document.body.textContent ?? '').slice(0, 6000);
  return findDates(head)
    .slice(0, 1)
    .map(({ text, date }) => ({ value: { text, date }, from: 'issue date', sure: 0.5 }));
}

function namedDates({ meta, structured, founder }: PageFacts): Reading<Published>[] {
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
function scriptDates({ page }: PageFacts): Reading<Published>[] {
  const readings: Reading<Published>[] = [];
  for (const script of page.scripts) {
    const seconds = isWeChat(page.address)
      ? /\b(?:var\s+ct|oriCreateTime|ori_create_time|window\.ct)\s*[:=]\s*["']?(\d{10})\b/.exec(script)?.[1]
      : undefined;
    if (seconds) readings.push({ value: instant(Number(seconds)), from: 'script variable ct', sure: 0.8 });
    const written = script.length < 400_000 ? scriptTime.exec(script)?.[1] : undefined;
    const [found] = written ? findDates(written) : [];
    if (found)
      readings.push({
        value: { text: found.text, date: found.date },
        from: 'script variable',
        sure: isWeChat(page.address) ? 0.75 : 0.3,
      });
  }
  return readings;
}

const instant = (seconds: number): Published => {
  const date = chinaTime(seconds);
  return { text: date.slice(0, 19).replace('T', ' '), date };
};
