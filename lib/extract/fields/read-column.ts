import { markedBy, type Marks } from './named-elements';
import type { PageFacts } from './page-facts';
import { bare, type Reading } from './reading';

const marks: Marks = {
  classes: /crumb|weizhi|position|location|dqwz|cur_?pos|path/i,
  ids: /crumb/i,
  selector: '[aria-label*="breadcrumb" i]',
};
const opening = /^.{0,12}?(?:位置|所在|目前位置)\s*[:：]?\s*/u;
const parts = /\s*(?:>>|>|»|›|→|\/|::|》|＞|·(?=\s)|-&gt;|->|(?<=\p{Script=Han})\s-\s(?=\p{Script=Han}))\s*/u;
const noColumn =
  /^(?:正文|内容|詳情|详情|文章|新闻详细|详细内容|阅读|浏览文章|查看|文章内容|内容页|当前位置|您的位置|返回|article|detail)$/i;

/** The path of columns the page stands under: its breadcrumb, else what its meta elements name. */
export function readColumn(
  { named: elements, lines, start, meta, structured, founder }: PageFacts,
  headline: string,
): Reading<string[]> {
  const clean = (crumbs: readonly string[]): string[] =>
    crumbs
      .map((crumb) =>
        crumb
          .replace(opening, '')
          .replace(/^[\s>:：»]+|[\s>:：»]+$/g, '')
          .trim(),
      )
      .filter(
        (crumb) =>
          crumb !== '' &&
          crumb.length <= 24 &&
          !noColumn.test(crumb) &&
          !bare(headline).startsWith(bare(crumb.replace(/(?:\.{3}|…)$/, ''))),
      )
      .filter((crumb) => !/^(?:首页|首頁|网站首页|主页|home)$/i.test(crumb))
      .slice(0, 8);
  const marked = markedBy(elements, marks)
    .slice(0, 30)
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
  const printed = [...lines.slice(0, start + 6).map(({ text }) => text), ...marked].filter(
    (text) => text.length <= 160 && parts.test(text),
  );
  const opened = [/位置\s*[:：]?/, /^\S{0,6}(?:首页|首頁|主页|Home)(?!\p{L})/iu].flatMap((sign) =>
    printed.filter((line) => sign.test(line)),
  );
  for (const text of opened) {
    const crumbs = clean(text.replace(/^.*?(?:位置|所在)\s*[:：]?\s*/u, '').split(parts));
    if (crumbs.length > 0) return { value: crumbs, from: 'breadcrumb', sure: 0.9 };
  }
  for (const text of marked.filter((line) => line.length <= 160 && parts.test(line))) {
    const crumbs = clean(text.split(parts));
    if (crumbs.length > 1) return { value: crumbs, from: 'breadcrumb', sure: 0.7 };
  }
  const listed = clean(structured.crumbs);
  if (listed.length > 0) return { value: listed, from: 'JSON-LD', sure: 0.7 };
  const named = [
    meta.get('columnname')?.[0],
    founder.get('column'),
    meta.get('article:section')?.[0],
    structured.section,
  ].find(Boolean);
  return { value: named ? [named] : [], from: named ? 'meta' : 'none', sure: named ? 0.6 : 0 };
}
