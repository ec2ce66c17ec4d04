import type { PageCopy } from '@/lib/capture/page-copy';
import type { NotArticleReason } from '@/lib/schema/capture';
import type { ArticleRegion } from '../article/article-region';
import type { PageLine } from './page-lines';
import { type PageWeights, weighLines } from './page-weights';

const gone =
  /(?:页面|頁面|网页|網頁|文章|内容|資料|信息|链接)(?:已经?|可能|暂时|暫時)?(?:不存在|没有找到|未找到|找不到|無法找到|已(?:被)?(?:删除|刪除|移除|下线|下架)|走丢)|(?:找不到|无法找到|未能找到)(?:您|你)?(?:要|想|所)?(?:访问|查看|請求|请求)?的?(?:页面|頁面|网页|網頁|文章)|(?:访问|請求|请求)的(?:页面|頁面|内容|文章|资源).{0,8}(?:不存在|已删除|已被删除|出错)|该内容已被发布者删除|此内容因违规无法查看|page (?:not found|does not exist|cannot be found|could not be found)|404 not found/i;
const goneTitle = /^(?:\s*(?:http\s?)?(?:error\s?)?404\b|not found\b|页面不存在|页面没有找到|出错了)/i;
const gate =
  /(?:登录|登錄|登陆|登入|注册|註冊|开通|開通|订阅|訂閱|购买|付费|付費|成为会员|加入会员).{0,6}(?:后|後|即可|才能|才可|，|,)?(?:可|能)?(?:免费)?(?:查看|阅读|閱讀|继续阅读|繼續閱讀|浏览|解锁|解鎖)(?:全文|全部|完整|剩余|余下|本文|更多内容|文章|后续|以下)|(?:会员|會員|订户|訂戶|付费)(?:专享|專享|可见|可读|文章)|(?:log ?in|sign ?in|subscribe|register) to (?:read|continue|view|unlock)|this (?:article|content|story) is for (?:subscribers|members)/i;
const results =
  /(?:找到|搜索到|检索到|搜到|共有?)(?:相关|约|以下|符合|到)?.{0,14}(?:结果|結果|记录|記錄)|(?:搜索|搜尋|检索|查询)(?:结果|結果)|(?:相关|相關)(?:结果|搜索|搜尋)|search results|results for/i;
const searchPlace =
  /[?&](?:q|wd|kw|word|words|keyword|keywords|query|search\w*|searchword|key)=|\/(?:search|so|s)(?:[/.?]|$)|^https?:\/\/(?:search|so|s)\./i;
const frontPage = /^\/?(?:(?:index|default|home|main)\.\w{3,5})?$/i;
const broken = /\ufffd|锟斤拷|烫烫烫/g;

/** Below these a page holds no report: characters of everything, and of running text behind a gate or on a page of errors. */
const limits = { empty: 12, gated: 600, gone: 240 } as const;

/**
 * Why a page is no article, or null where it may be one. Each reason needs its own sign: a short notice beside many
 * links has none of them and is an article.
 */
export function notArticle(
  page: PageCopy,
  region: ArticleRegion | null,
  lines: readonly PageLine[],
): NotArticleReason | null {
  const inside = lines.filter((line) => line.inside);
  const [all, own] = [weighLines(lines), weighLines(region ? inside : lines)];
  const pictures = page.document.body.querySelectorAll('img').length;
  if (all.all < limits.empty && pictures < 3) return 'empty';
  const said = lines
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 60_000);
  if ((said.match(broken)?.length ?? 0) > said.length * 0.03) return 'unreadable';
  if (
    all.prose < limits.gone &&
    (goneTitle.test(page.title) ||
      gone.test(page.title) ||
      lines.some(({ text }) => text.length < 60 && gone.test(text)))
  )
    return 'not-found';
  if (own.prose < limits.gated && isGated(lines)) return 'login';
  if (isSearch(page, said) && !isReport(own)) return 'search';
  if (isList(own) || (own.prose === 0 && isList(all)) || (region && isEntry(region.element)))
    return frontPage.test(pathOf(page.address)) ? 'home' : 'list';
  if (frontPage.test(pathOf(page.address)) && all.links >= 15 && own.prose < 200 && own.sentences <= 2)
    return 'home';
  return all.all < limits.empty && own.all === 0 ? 'empty' : null;
}

const pathOf = (address: string): string => (URL.canParse(address) ? new URL(address).pathname : '/-');

/** A gate stands in the article or right behind it. */
function isGated(lines: readonly PageLine[]): boolean {
  const first = Math.max(
    0,
    lines.findIndex(({ inside }) => inside),
  );
  const last = lines.findLastIndex(({ inside }) => inside);
  return lines
    .slice(first, last + 10)
    .some(({ text }) => text.length < 80 && gate.test(text) && !/评论|留言|回复/.test(text));
}

const isSearch = (page: PageCopy, said: string): boolean =>
  (searchPlace.test(page.address) || /搜索|搜尋|检索|search/i.test(page.title)) && results.test(said);

const isReport = ({ prose, sentences, abstracts }: PageWeights): boolean =>
  prose > 300 && abstracts < sentences / 2;

/** Whether the region is one of several boxes of the same make, each with a link: an entry of a list. */
function isEntry(region: Element): boolean {
  for (let box: Element | null = region, up = 0; box && up < 3; box = box.parentElement, up += 1) {
    const own: Element = box;
    const alike = [...(own.parentElement?.children ?? [])].filter(
      (other) => other.nodeName === own.nodeName && other.className === own.className,
    );
    if (
      alike.length >= 5 &&
      alike.filter((other) => (other.querySelector('a[href]')?.textContent?.trim().length ?? 0) >= 8)
        .length >=
        alike.length * 0.8
    )
      return true;
  }
  return false;
}

/** Entries that are links and no running text, or links each with an abstract. */
const isList = ({ prose, sentences, abstracts, links }: PageWeights): boolean =>
  (links >= 4 && prose < 40) ||
  (links >= 4 && sentences >= 4 && abstracts >= sentences * 0.7 && links >= sentences * 0.7);
