import { findDates } from '@/lib/text/parse-date';
import { isLikelyName, isMedium } from '@/lib/text/person-names';
import { foldLine } from '@/lib/text/split-labels';
import type { InfoLine } from './info-lines';
import type { PageFacts } from './page-facts';
import { bare, type Reading } from './reading';
import { isNoSource } from './source-value';
import { yearlessTime } from './yearless-dates';

const noise =
  /(?:^|[\s|])(?:原创|原創|转载|置顶|最后|最後|发布于|發布於|(?:最后|最後)?更新|发布|發布|出版|刊登|发表于?|综合报[导導道]|updated|published)(?:时间|時間|日期|于|於)?[:：]?(?=[\s|]|$)|(?:星期|週|周)[一二三四五六日天]/giu;
const noName =
  /[:：。，?!#@>/／]|记者|記者|首页|正文|评论|分享|字号|阅读|浏览|点击|收藏|版|上午|下午|报[导導]$|報[导導]$|^(?:by|hkt|cst|gmt)\b|专题|专栏|频道$|要闻|动态/iu;

const longestName = 20;
const today = /今天是|今日|现在是|星期.\s*$/;

/** A medium that is printed beside the time with no label: `南方某报 2019-09-09 16:01`, `By … | Some Daily | Updated: …`. */
export function besideTime({ lines }: PageFacts, info: readonly InfoLine[]): Reading<string>[] {
  const isRepeated = (name: string): boolean => {
    const plain = bare(name);
    return lines.filter(({ text }) => text.length <= longestName * 2 && bare(text) === plain).length >= 2;
  };
  const isName = (name: string): boolean =>
    name.length >= 2 &&
    name.length <= longestName &&
    /\p{L}{2}/u.test(name) &&
    !isNoSource(name) &&
    !noName.test(name) &&
    !(isLikelyName(name) && name.length <= 3) &&
    (isMedium(name) || !isRepeated(name));
  return info.flatMap((line, at): Reading<string>[] => {
    if (line.where !== 'head' || line.text.length > 90 || today.test(line.text)) return [];
    const text = foldLine(line.text);
    const time = findDates(text)[0]?.text ?? yearlessTime(text);
    if (!time) return [];
    const rest = text
      .replace(time, ' | ')
      .replace(noise, ' ')
      .replace(/[[【](?:整理|综合|转载|原创|编译)[\]】]/gu, ' ')
      .replace(/(?:\s\d{1,5})+\s*$/u, '')
      .trim();
    const pieces = rest
      .split(/\s*[|丨]\s*|\s+(?=\S*(?:记者|記者|作者|文\/|编辑|編輯))/u)
      .map((piece) => piece.trim().replace(/[报報]道$|[报報]導$/u, ''));
    const medium = pieces.find((piece) => isMedium(piece) && isName(piece));
    if (medium) return [{ value: medium, from: `line: ${line.text.slice(0, 40)}`, sure: 0.55 }];
    const words = pieces.flatMap((piece) => piece.split(' '));
    const first =
      words.find((word) => isMedium(word) && isName(word)) ??
      pieces.find((piece) => piece !== '' && !piece.includes(' '));
    if (first && isName(first))
      return [{ value: first, from: `line: ${line.text.slice(0, 40)}`, sure: isMedium(first) ? 0.5 : 0.35 }];
    return [info[at - 1], info[at + 1]].flatMap((beside): Reading<string>[] => {
      const name = beside?.where === 'head' ? foldLine(beside.text) : '';
      return isMedium(name) && isName(name) ? [{ value: name, from: `line: ${name}`, sure: 0.4 }] : [];
    });
  });
}

const dateline = /^[【〔（(]\s?([\p{L}\s]{2,14}?)\s?(?:報道|报道|報導|专讯|專訊|讯|訊|综合报道)\s?[】〕）)]/u;
const own =
  /^(?:本报|本報|本网|本刊|本台|综合|綜合|独家|獨家|即时|即時|专题|專題|相关|相關|特约|特別|特别|深度|延伸|新闻|新聞|热点|记者|記者)/;

/** The medium that opens the text in a bracket: `【某某新聞報道】`. */
export function openingMedium(info: readonly InfoLine[]): Reading<string>[] {
  return info
    .filter(({ where }) => where !== 'foot')
    .flatMap(({ text }) => {
      const name = dateline.exec(text.trim())?.[1]?.trim() ?? '';
      return name.length >= 2 && !own.test(name) && !/记者|記者/.test(name)
        ? [{ value: name, from: 'dateline', sure: 0.45 }]
        : [];
    });
}

const issued = /《([\p{Script=Han}]{2,10}(?:报|報|刊))》\s?[(（]?\s?(?:19|20)\d\d\s?年/u;

/** The masthead that digital newspapers print before day and page: `《某某日报》（2024年01月02日 第05版）`. */
export function printedMasthead(info: readonly InfoLine[]): Reading<string>[] {
  return info
    .filter(({ where, text }) => where === 'head' && text.length <= 90)
    .flatMap(({ text }) => {
      const name = issued.exec(text)?.[1] ?? '';
      return name ? [{ value: name, from: `masthead: ${text.slice(0, 40)}`, sure: 0.62 }] : [];
    });
}

const bylineMedium =
  /^[\s(（□■]*([\p{Script=Han}]{1,8}?(?:日报|晚报|晨报|早报|时报|都市报|商报|新报|导报|快报|周刊|卫生报|健康报|青年报|京报|日報|時報|新闻|新聞|通讯社|融媒|网))(?:\s|讯|訊|全媒体|融媒体?|首席|见习|实习)*(?:记者|記者|[(（]|讯|訊)/u;

/** Taiwan's newsrooms sign `某某報／記者…／某地報導`. */
const slashMedium = /(?:^|[\d\s|])([\p{Script=Han}]{1,7}(?:报|報|社|网|網))\s?[/／]\s?(?:记者|記者)/u;

/** The medium a byline or a dateline opens with: `某某日报全媒体记者`, `某某晚报讯（记者 …）`. */
export function bylineSource(info: readonly InfoLine[]): Reading<string>[] {
  return info
    .filter(({ where, text }) => where === 'head' || (where === 'lead' && text !== ''))
    .flatMap(({ text }) => {
      const name = (slashMedium.exec(text) ?? bylineMedium.exec(text))?.[1] ?? '';
      return name && !own.test(name)
        ? [{ value: name, from: `byline: ${text.slice(0, 40)}`, sure: 0.3 }]
        : [];
    });
}
