import { isMedium } from '@/lib/text/person-names';
import { bare } from './reading';

const separators =
  /\s*(?:[_|｜丨]+|\s[-–—·•»›>]+\s|--+|(?<=^[\p{L}]{2,12}(?:报|報|网|網|报刊|數位報|数字版|电子版))[-–—](?=[^-–—])|[-–—](?=[^-–—]{2,16}$))\s*/u;
const siteWord =
  /(?:网|網|在线|频道|頻道|新闻|新聞|门户|资讯|日报|日報|晚报|时报|周刊|杂志|数字报刊?|电子报刊?|数字版|电子版|公众号|客户端|平台|首页|官网|官方网站|政府|委员会|医院|醫院|大学|中心|学院|报社|電視|电视台|广播|栏目|要闻|动态|公告|專題|专题|\.com|\.cn|net|news|online|daily|times)$/i;

/**
 * A window title without the site's and the channels' names behind it (`标题_频道_某某网`, `标题 - 某某日报`) or before it
 * (`某某日报数字报-标题`). `siteNames` are names known from elsewhere on the page.
 */
export function cutSiteName(title: string, siteNames: readonly string[]): string {
  const pieces = split(title);
  const known = siteNames.map(bare).filter((name) => name.length >= 2);
  const isSite = (piece: string): boolean => {
    const plain = bare(piece);
    return (
      plain === '' ||
      known.some((name) => plain === name || (plain.length <= name.length + 6 && plain.includes(name))) ||
      (plain.length <= 16 && (siteWord.test(piece.trim()) || isMedium(piece.trim())))
    );
  };
  let [first, last] = [0, pieces.length - 1];
  while (last > first && isSite(pieces[last]?.text ?? '')) last -= 1;
  while (first < last && isSite(pieces[first]?.text ?? '')) first += 1;
  if (first < last && last < pieces.length - 1 && /^(?:_|--)/.test(pieces[first + 1]?.before.trim() ?? ''))
    last = first;
  return pieces
    .slice(first, last + 1)
    .map(({ before, text }, index) => (index === 0 ? text : before + text))
    .join('')
    .trim();
}

type Piece = { before: string; text: string };

function split(title: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = title.trim();
  let before = '';
  for (;;) {
    const found = separators.exec(rest);
    if (!found || found[0] === '') break;
    pieces.push({ before, text: rest.slice(0, found.index) });
    before = found[0];
    rest = rest.slice(found.index + found[0].length);
  }
  return [...pieces, { before, text: rest }].filter(({ text }, index) => index === 0 || text !== '');
}

/** The clock time that lists of instant news print behind a headline (`(13:50)`), or empty. */
export const headlineTime = (line: string): string =>
  /[(（](\d{1,2}:\d{2})[)）]$/.exec(line.trim())?.[1]?.padStart(5, '0') ?? '';

type HeadlineParts = { kicker: string; headline: string; subtitle: string };

/**
 * Cuts a printed headline line into its parts: `标题——副题`, `【某某日报】标题` where the bracket names the source, and a
 * clock time that a list of instant news prints behind it.
 */
export function splitHeadline(line: string): HeadlineParts {
  const text = line.replace(/\s*[(（]\d{1,2}:\d{2}[)）]$/, '').trim();
  const [, bracketed = '', inside = '', after = ''] =
    /^([【[「〔]([^】\]」〕]{2,16})[】\]」〕])\s*(.{4,})$/u.exec(text) ?? [];
  const kicker = bracketed.startsWith('「') || !isMedium(inside) ? '' : bracketed;
  const rest = kicker ? after : text;
  const [, head = '', tail = ''] = /^(.{4,}?)\s*((?:——|－－|──|―― ?)[^—－─―-].{3,})$/u.exec(rest) ?? [];
  return tail
    ? { kicker, headline: head.trim(), subtitle: tail.trim() }
    : { kicker, headline: rest, subtitle: '' };
}
