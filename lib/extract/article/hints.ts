/** A mark by which content systems and newsrooms name the article's container; `weight` is how far to believe it. */
type Hint = { readonly name: string; readonly selector: string; readonly weight: number };

/**
 * Marks of content systems, strongest first. A hint raises a container's score, it never decides alone: the same
 * names are also given to lists, and redesigns leave them on empty boxes.
 */
const hints: readonly Hint[] = [
  { name: 'WeChat', selector: '#js_content, .rich_media_content', weight: 0.5 },
  { name: 'schema.org articleBody', selector: '[itemprop~="articleBody"]', weight: 0.4 },
  { name: 'TRS', selector: '.TRS_Editor, .trs_editor_view, .TRS_UEDITOR, .Custom_UnionStyle', weight: 0.35 },
  { name: 'Founder', selector: 'founder-content, #ozoom, #articleContent', weight: 0.4 },
  { name: '博达 Visual SiteBuilder', selector: '.v_news_content, [id^="vsb_content"]', weight: 0.4 },
  { name: 'WebPlus', selector: '.wp_articlecontent', weight: 0.4 },
  { name: 'Enorth', selector: '#fontzoom, .news_txt, #zoomcon', weight: 0.25 },
  { name: 'zoomed text', selector: '#zoom, #Zoom, #fontZoom, #fontsize', weight: 0.25 },
  { name: '帝国CMS', selector: '#artibody, .artibody, #newstext, #news_content', weight: 0.3 },
  {
    name: 'article body',
    selector:
      '#artibody, #article_content, #articlebody, #article-content, #article_body, #articleText, #artical_real, #ArticleContent, #main_content',
    weight: 0.25,
  },
  {
    name: 'article body',
    selector:
      '.article-content, .article_content, .article-body, .articleBody, .article__body, .article__content, .post-content, .entry-content, .post_body, .post_text, .post_content, .news-content, .news_content, .newsContent, .detail-content, .content-article, .rich-text, .article-detail, .story-content, .story-body, .main-text, .main_text, .text_content',
    weight: 0.2,
  },
  {
    name: 'content',
    selector:
      '#content, #Content, #contentText, #text, #detail, #detailContent, .content, .detail, .text, .article, .main-content, .show_text, .info-content, .con_text, .textbody, .entry',
    weight: 0.08,
  },
  { name: 'article element', selector: 'article', weight: 0.15 },
];

/** What marks say for one container: the weight of the strongest, and the names of all. */
export function hintsOf(element: Element): { weight: number; names: string[] } {
  const found = hints.filter(({ selector }) => element.matches(selector));
  const inComments = hasCommentMark(element);
  return {
    weight: Math.max(0, inComments ? commentWeight : 0, ...found.map(({ weight }) => weight)),
    names: [...found.map(({ name }) => name), ...(inComments ? ['enpcontent'] : [])],
  };
}

const commentWeight = 0.4;

/** Founder and others enclose the text in comments: `<!--enpcontent-->…<!--/enpcontent-->`. */
function hasCommentMark(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 8 && /^\s*(?:enpcontent|<?npm:article-content)/i.test((node as Comment).data))
      return true;
  return false;
}
