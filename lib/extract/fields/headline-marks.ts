/** Where content systems put the headline, the lines around it and the rest: a selector and how far to believe it. */
export type Mark = { readonly name: string; readonly selector: string; readonly sure: number };

/** Marks of the headline itself. */
export const headlineMarks: readonly Mark[] = [
  { name: 'WeChat', selector: '#activity-name, .rich_media_title', sure: 0.95 },
  { name: 'Founder', selector: 'founder-title', sure: 0.95 },
  { name: 'newspaper template', selector: '.bmnr_con_biaoti', sure: 0.9 },
  { name: 'WebPlus', selector: '.arti_title, .Article_Title', sure: 0.85 },
  { name: 'schema.org', selector: '[itemprop~="headline"]', sure: 0.8 },
  {
    name: 'title class',
    selector:
      '[class*="article-title" i], [class*="article_title" i], [class*="articletitle" i], [class*="news-title" i], [class*="news_title" i], [class*="newstitle" i], [class*="post-title" i], [class*="post_title" i], [class*="entry-title" i], [class*="biaoti" i], [id*="biaoti" i], [class*="headline" i], [class*="main-title" i], [class*="main_title" i], [class*="detail-title" i], [class*="detail_title" i], [class*="content-title" i], [class*="content_title" i], [class*="story-title" i], #title, .title, .bt, .tit, .titles, #articletitle, #artibodytitle',
    sure: 0.35,
  },
  { name: 'heading', selector: 'h1', sure: 0.5 },
  { name: 'heading', selector: 'h2', sure: 0.3 },
  { name: 'heading', selector: 'h3', sure: 0.15 },
];

/** Meta elements that name the headline. */
export const headlineMeta: readonly { name: string; sure: number }[] = [
  { name: 'articletitle', sure: 0.85 },
  { name: 'og:title', sure: 0.7 },
  { name: 'twitter:title', sure: 0.6 },
  { name: 'weibo:article:title', sure: 0.6 },
  { name: 'headline', sure: 0.6 },
  { name: 'dc.title', sure: 0.6 },
  { name: 'title', sure: 0.45 },
];

/** Marks of a line beside the headline: before it a kicker, behind it a subtitle, except where the mark says which. */
export const besideMarks: readonly (Mark & { field: 'kicker' | 'subtitle' | 'either' })[] = [
  {
    name: 'kicker class',
    field: 'kicker',
    selector:
      '[class*="pretitle" i], [class*="kicker" i], [class*="eyebrow" i], [class*="jianti" i], [class*="meiti" i], [class*="intro-title" i], [class*="introtitle" i], [class*="shoulder" i], #LbYT, .pre_title, .pre-title, .yt',
    sure: 0.85,
  },
  {
    name: 'subtitle class',
    field: 'subtitle',
    selector:
      '[class*="subtitle" i], [class*="sub-title" i], [class*="sub_title" i], [class*="subhead" i], [class*="futi" i], [class*="fubiaoti" i], [class*="fu_biaoti" i], [class*="vicetitle" i], [class*="vice-title" i], [class*="deck" i], #LbFB, .ft_title, .fbt',
    sure: 0.85,
  },
  {
    name: 'newspaper template',
    field: 'either',
    selector: '[class*="yinti" i], [class*="fubiao" i]',
    sure: 0.85,
  },
];
