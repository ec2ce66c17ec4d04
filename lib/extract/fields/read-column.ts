import { lineText } from '../line-text';
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

const frontPage = /^(?:首页|首頁|网站首页|主页|home)$/i;
/** How a line that prints the path begins, the surer way first. */
const openings = [/位置\s*[:：]?/, /^\S{0,6}(?:首页|首頁|主页|Home)(?!\p{L})/iu];
const longest = 160;

/** A path as some place of the page gives it; with fewer than `least` columns it is none. */
type Trail = { steps: readonly string[]; least: number; from: string; sure: number };

/** The path of columns the page stands under: its breadcrumb, else what its meta elements name. */
export function readColumn(facts: PageFacts, headline: string): Reading<string[]> {
  const { meta, structured, founder } = facts;
  for (const { steps, least, from, sure } of trailsOf(facts)) {
    const value = columnsOf(steps, headline);
    if (value.length >= least) return { value, from, sure };
  }
  const named = [
    meta.get('columnname')?.[0],
    founder.get('column'),
    meta.get('article:section')?.[0],
    structured.section,
  ].find(Boolean);
  return { value: named ? [named] : [], from: named ? 'meta' : 'none', sure: named ? 0.6 : 0 };
}

function trailsOf({ named, lines, start, structured }: PageFacts): Trail[] {
  const isTrail = (text: string): boolean => text.length <= longest && parts.test(text);
  const marked = markedBy(named, marks).slice(0, 30).map(lineText).filter(isTrail);
  const head = lines.slice(0, start + 6).map(({ text }) => text);
  const printed = [...head.filter(isTrail), ...marked];
  return [
    ...openings
      .flatMap((opens) => printed.filter((line) => opens.test(line)))
      .map((line) => ({
        steps: line.replace(/^.*?(?:位置|所在)\s*[:：]?\s*/u, '').split(parts),
        least: 1,
        from: 'breadcrumb',
        sure: 0.9,
      })),
    ...marked.map((line) => ({ steps: line.split(parts), least: 2, from: 'breadcrumb', sure: 0.7 })),
    { steps: structured.crumbs, least: 1, from: 'JSON-LD', sure: 0.7 },
  ];
}

/** The steps of a path that name columns: neither the front page, nor the article, nor a template's word. */
const columnsOf = (steps: readonly string[], headline: string): string[] =>
  steps
    .map((step) =>
      step
        .replace(opening, '')
        .replace(/^[\s>:：»]+|[\s>:：»]+$/g, '')
        .trim(),
    )
    .filter(
      (step) =>
        step !== '' &&
        step.length <= 24 &&
        !noColumn.test(step) &&
        !frontPage.test(step) &&
        !bare(headline).startsWith(bare(step.replace(/(?:\.{3}|…)$/, ''))),
    )
    .slice(0, 8);
