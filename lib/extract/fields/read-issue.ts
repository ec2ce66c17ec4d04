import type { ReportKind } from '@/lib/schema/report';
import { isWeChat } from './is-wechat';
import { markedBy, type Marks } from './named-elements';
import type { PageFacts } from './page-facts';
import type { Reading } from './reading';

const paperAddress =
  /\/(?:epaper|paper|szb|szbz|shuzibao|dzb)\/|\/content_\d{6,}|\/html\/\d{4}-\d{2}\/\d{2}\/(?:content|node)_|[./](?:szb|epaper|paper|digitalpaper|dzb|szrb|ipaper|newspaper)\.|con(?:tent)?_\d+_\d+\.html?$/i;
const paperMarks: Marks = {
  classes: /bmml|paperdate/i,
  selector: 'founder-title, founder-content, map[name="PagePicMap"], .bmnr_con, #ozoom',
};
const edition =
  /第?\s?([A-Z]?\d{1,3}|[A-Z]\d{1,3}|[一二三四五六七八九十]{1,3})\s?版(?:\s?[:：]\s?|\s+|[（(])?([\p{Script=Han}·A-Za-z]{2,10})?/u;

/** What kind of page it is: a public account's article, a page of a digital newspaper, or a page of the web. */
export function readKind({ page, founder, named, lines }: PageFacts): Reading<ReportKind> {
  if (isWeChat(page)) return { value: 'wechat', from: 'address or template', sure: 1 };
  const paper = [
    markedBy(named, paperMarks).length > 0,
    paperAddress.test(page.address),
    /数字报|电子报|數字報|电子版|版次/.test(page.title),
    founder.has('subtitle') && founder.has('kicker'),
  ];
  const said = paper.filter(Boolean).length;
  const printed = (): boolean =>
    lines
      .slice(0, 600)
      .some(({ text }) => /版面(?:导航|目录|概览)|标题导航|往期回顾|上一版|下一版/.test(text));
  if (said > 1 || (said > 0 && printed())) return { value: 'epaper', from: 'newspaper template', sure: 0.9 };
  return { value: 'web', from: 'default', sure: 0.7 };
}

/** The newspaper page a report stands on (`第05版：专版`); empty where none is printed. */
export function readEdition({ lines, start, end }: PageFacts, kind: ReportKind): Reading<string> | null {
  if (kind !== 'epaper') {
    const tail = lines
      .slice(Math.max(start, end - 6), end)
      .map(
        ({ text }) =>
          /[（(]\s*(?:19|20)\d\d年\d{1,2}月\d{1,2}日\s*第?\s*(\d{1,2})\s*版\s*[）)]/.exec(text)?.[1],
      );
    const page = tail.find(Boolean);
    return page ? { value: `第${page.padStart(2, '0')}版`, from: 'closing line', sure: 0.7 } : null;
  }
  const printed = lines
    .filter(({ linked, text }) => text.length <= 60 && linked < text.length * 0.75)
    .map(
      ({ text }) =>
        edition.exec(text) ?? /^([A-Z]?\d{1,3})\s?[:：]\s?([\p{Script=Han}]{2,8})(?=\s|$)/u.exec(text),
    )
    .find((match) => match !== null);
  const [, number = '', name = ''] = printed ?? [];
  return number
    ? {
        value: `第${number}版${name && !/^(?:放大|缩小)/.test(name) ? `：${name}` : ''}`,
        from: 'page line',
        sure: 0.9,
      }
    : null;
}

/** The newspaper's name, of a digital newspaper's window title. */
export function paperName(names: readonly string[]): string {
  const name = names
    .map((one) =>
      one.replace(/(?:数字报刊?|电子报刊?|电子版|数字版|多媒体|数字)(?:平台|系统)?.*$/, '').trim(),
    )
    .find((one) => /(?:报|报刊|新闻|院报|周刊|时讯|商讯|快报|報)$/.test(one) && one.length <= 12);
  return name ?? '';
}
