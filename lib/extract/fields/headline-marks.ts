import type { Marks } from './named-elements';

/** Where content systems put the headline, the lines around it and the rest, and how far to believe it. */
type Mark = Marks & { readonly name: string; readonly sure: number };

/** Marks of the headline itself. */
export const headlineMarks: readonly Mark[] = [
  { name: 'WeChat', selector: '#activity-name, .rich_media_title', sure: 0.95 },
  { name: 'Founder', selector: 'founder-title', sure: 0.95 },
  { name: 'newspaper template', selector: '.bmnr_con_biaoti', sure: 0.9 },
  { name: 'Founder table template', selector: 'td.font01', sure: 0.6 },
  { name: 'WebPlus', selector: '.arti_title, .Article_Title', sure: 0.85 },
  { name: 'schema.org', selector: '[itemprop~="headline"]', sure: 0.8 },
  {
    name: 'title class',
    classes:
      /(?:article|news)[-_]?title|(?:post|main|detail|content)[-_]title|(?:entry|story)-title|biaoti|headline/i,
    ids: /biaoti/i,
    selector: '#title, .title, .bt, .tit, .titles, #articletitle, #artibodytitle',
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
    classes: /pretitle|kicker|eyebrow|jianti|meiti|intro-?title|shoulder/i,
    selector: '#LbYT, .pre_title, .pre-title, .yt',
    sure: 0.85,
  },
  {
    name: 'subtitle class',
    field: 'subtitle',
    classes: /sub[-_]?title|subhead|futi|fu_?biaoti|vice-?title|deck/i,
    selector: '#LbFB, .ft_title, .fbt',
    sure: 0.85,
  },
  {
    name: 'newspaper template',
    field: 'either',
    classes: /yinti|fubiao/i,
    sure: 0.85,
  },
];
