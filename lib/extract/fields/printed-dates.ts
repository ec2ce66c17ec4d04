import type { Published } from '@/lib/schema/report';
import { findDates, type FoundDate } from '@/lib/text/parse-date';
import type { InfoLine } from './info-lines';
import { markedBy, type Marks } from './named-elements';
import type { PageFacts } from './page-facts';
import type { Reading } from './reading';

/** Elements in which content systems print the publication date. */
const marks: Marks = {
  classes: /pub(?:lish)?[-_]?time|pubdate|(?:post|article|news)[-_]time|date-source/i,
  selector:
    '#pubtime_baidu, #publish_time, #pubtime, #pub_time, #LbRQ, .arti_update, .arti-update, [itemprop~="datePublished"], time[datetime], time[pubdate]',
};

const publishedLabel =
  /(?:发布|發[布佈]|发表|發表|刊发|刊登|出版|发稿|發稿|上传|录入|撰写|published|posted)(?:时间|時間|日期|于|on)?|(?:^|[\s|])(?:时间|時間|日期|date)[:：]/iu;
const changedLabel = /更新|修改|编辑于|最后|updated|modified/i;
const otherDate =
  /(?:截至|截止|今天是|今日|现在是|有效期|生效|成文|开幕|活动时间|会议时间|版权|copyright|©|登录|注册|评论|回复|来自|网友|直播|往期|下一期|上一期|举办|报名)/i;
const neighbour = /来源|來源|作者|编辑|編輯|记者|記者|稿源|浏览|点击|阅读|字号|责编|第.{1,3}版|报导|報導/;

/** A line with what is known of it before its dates are weighed. `label`: a short line above that ends in a colon. */
type DatedLine = { line: InfoLine; label: string; marked: boolean; issue: boolean };
type Sign = { holds: (dated: DatedLine, found: FoundDate, before: string) => boolean; weight: number };

/** What speaks for and against a printed date being the one of publication. */
const signs: readonly Sign[] = [
  { weight: 0.2, holds: (_, __, before) => publishedLabel.test(before) },
  { weight: 0.1, holds: ({ line }) => neighbour.test(line.text) },
  { weight: 0.12, holds: (_, { date }) => date.includes('T') },
  { weight: 0.15, holds: ({ marked }) => marked },
  { weight: -0.12, holds: (_, __, before) => changedLabel.test(before) },
  {
    weight: -0.45,
    holds: ({ line, label, issue }) => otherDate.test(label + line.text) && !(issue && /期/.test(line.text)),
  },
  { weight: -0.5, holds: ({ line }) => line.linked > line.text.length / 2 },
  {
    weight: -0.3,
    holds: ({ line }, { text }) => line.where !== 'head' && line.text.length > 40 + text.length,
  },
  { weight: -0.3, holds: ({ line }) => line.where === 'head' && /[。！？]/.test(line.text) },
];
const base = { head: 0.85, lead: 0.55, tail: 0.35, foot: 0.3 } as const;

/** Dates printed around the article, each with how likely it is the date of publication; `issue`: the page is a newspaper's. */
export function printedDates(
  { page, region, named }: PageFacts,
  info: readonly InfoLine[],
  issue: boolean,
): Reading<Published>[] {
  const marked = new Set<Element | null>();
  for (const element of markedBy(named, marks))
    if (!isBehind(element, region.element))
      marked
        .add(element)
        .add(element.parentElement)
        .add(element.parentElement?.parentElement ?? null);
  const printed = info.flatMap((line, place) => {
    const above = info[place - 1]?.text ?? '';
    const label = above.length <= 12 && /[:：]$/.test(above) ? above : '';
    return datesOf(line).map((found, index) => {
      const before =
        (found.at < 6 ? label : '') + line.text.normalize('NFKC').slice(Math.max(0, found.at - 14), found.at);
      const dated = { line, label, marked: marked.has(line.element), issue };
      const weight = signs.reduce(
        (sum, sign) => sum + (sign.holds(dated, found, before) ? sign.weight : 0),
        0,
      );
      const sure = base[line.where] * (0.5 + line.near / 2) + weight - index * 0.02;
      return { value: { text: found.text, date: found.date }, from: `line: ${line.text.slice(0, 40)}`, sure };
    });
  });
  return issue ? [...printed, ...issueDates(page.document)] : printed;
}

const datesOf = ({ text, where }: InfoLine): FoundDate[] =>
  text.length <= (where === 'head' ? 260 : 120) ? findDates(text) : [];

const isBehind = (element: Element, region: Element): boolean =>
  !region.contains(element) && (region.compareDocumentPosition(element) & 4) !== 0;

/** A newspaper's page prints the issue's date above the page's picture, wherever that stands. */
function issueDates(document: Document): Reading<Published>[] {
  const head = (document.body.textContent ?? '').slice(0, 6000);
  return findDates(head)
    .slice(0, 1)
    .map(({ text, date }) => ({ value: { text, date }, from: 'issue date', sure: 0.5 }));
}
