import type { Credit } from '@/lib/text/credit';
import { readCredits } from './read-credits';
import type { PlainReport } from './read-plain-report';

/** Who signs, as press offices count it: three lists without photographers, proofreaders and hosts. */
type CountedRoles = { reporters: string[]; correspondents: string[]; editors: string[] };

const ownDesk =
  /(?:来源|发布部门|发布单位|稿源)[:：]\s*[\u4e00-\u9fff]{0,14}(?:科|处|部|办|室|中心|支部|工会|团委|医院|卫生院|保健院|医院微信公众号|医院公众号)(?=$|[\s　])/;
const ownVoice = /我院|本院/;

/** Whether the report stands on a hospital's own site or account: it says 我院, or a department is its source. */
const isOwnSite = (report: PlainReport): boolean =>
  ownVoice.test([report.title, report.kicker, report.subtitle].join('')) ||
  report.bylineLines.some((line) => ownDesk.test(line)) ||
  report.paragraphs.slice(0, 4).some((text) => ownVoice.test(text.replace(/“[^”]*”/g, '')));

const isPerson = ({ kind }: Credit): boolean => kind === 'person';

/**
 * The signing people in three lists: an author of a hospital's own site, or one who signs with a hospital's department, counts
 * as correspondent, a labelled author of a medium as reporter; whoever signs without a label in a medium is a contributor and in none.
 */
export function countRoles(report: PlainReport): CountedRoles {
  const credits = readCredits(report.bylineLines, report.paragraphs).filter(isPerson);
  const own = isOwnSite(report);
  const of = (...roles: Credit['role'][]): Credit[] => credits.filter(({ role }) => roles.includes(role));
  const authors = of('authors');
  const isOwn = ({ unit, label }: Credit): boolean =>
    !/院长|书记|主任(?![医护药技]师)|理事长|主席/.test(label === '' ? unit : '') && (unit !== '' || own);
  const names = (list: readonly Credit[]): string[] => [...new Set(list.map(({ name }) => name))];
  const reporters = of('reporters');
  const correspondents = of('correspondents');
  const signed = new Set(names([...reporters, ...correspondents]));
  const freeAuthors = authors.filter(({ name }) => !signed.has(name));
  return {
    reporters: names([
      ...reporters,
      ...freeAuthors.filter((author) => !isOwn(author) && author.label !== ''),
    ]),
    correspondents: names([...correspondents, ...freeAuthors.filter(isOwn)]),
    editors: names(of('editors', 'reviewers').filter(({ label }) => !/校对|校對|核校/.test(label))),
  };
}
