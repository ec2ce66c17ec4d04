import type { Hospital } from '@/lib/schema/reading';
import type { Report } from '@/lib/schema/report';
import { isMedium } from '@/lib/text/person-names';

const ownVoice = /我院|本院|我们医院|院党委|全院(?:职工|同仁|干部|医护)/;
/** Papers, portals, offices and platforms speak of many hospitals. */
const ofMany =
  /报|网|新闻|传媒|融媒|广电|电视|电台|频道|客户端|在线|发布|日讯|资讯|卫健|卫生健康|卫生局|健康委|医保|红十字|政府|市委|县委|区委|宣传部|学习强国|搜狐|腾讯|新浪|网易|头条|百家号|微信|抖音/;

/** Whether the report speaks as the hospital itself: 我院 outside what is quoted. */
export const speaksOfItself = ({ headline, lines }: Report): boolean =>
  [headline, ...lines.slice(0, 6).map(({ text }) => text)].some((text) =>
    ownVoice.test(text.replace(/“[^”]*”/g, '')),
  );

/** `来源：宣传科`: every hospital has one. */
const ofAny = /^(?:本站|本网|原创|网络|官网|医院(?:官网)?|本院)$|(?:科|处|部|办|室|党委|支部|工会|团委)$/;

/**
 * The site, account or source that is the hospital's own: it bears one of its names, or it is no medium, nobody signs
 * as a reporter, and the report says 我院. Empty where it belongs to another or to many.
 */
export function ownSourceOf(report: Report, { name, aliases }: Pick<Hospital, 'name' | 'aliases'>): string {
  const from = [report.siteName, report.source].filter((source) => source !== '' && source.length <= 40);
  const bearing = from.find((source) =>
    [name, ...aliases].some((own) => own.length > 3 && source.includes(own)),
  );
  if (bearing !== undefined) return bearing;
  const isSigned = report.bylines.reporters.length > 0;
  const free = from.filter((source) => !isMedium(source) && !ofMany.test(source) && !ofAny.test(source));
  return !isSigned && speaksOfItself(report) ? (free[0] ?? '') : '';
}
