import type { Random } from './random';

const headline = '晨江社区把门诊办到楼下';
const sentences = [
  '晨江市第一医院与城西街道合办的门诊上周开诊，五天里接诊居民四百三十人次。',
  '医院从六个科室抽调骨干轮流坐诊，挂号、检查、取药都在一层楼里办完。',
  '退休教师沈玉兰量完血压后说，过去换三趟车才能看上的专家，如今下楼就能见到。',
  '门诊还为辖区一千二百名慢病患者建了档案，护士每两周打一次电话。',
  '街道负责人介绍，年内还将在两个新小区设点，让老人走十分钟就能看病。',
];
const lines = [...sentences, ...sentences];
const each = (write: (line: string, at: number) => string): string => lines.map(write).join('\n');
const paragraphs = each((line) => `<p>${line}</p>`);

/**
 * The families of pages that test collections of article readers are made of, each as one made-up report in that
 * manner: what their pages share is the markup, and the markup is what breaks readers.
 */
const families: readonly string[] = [
  `<div>${lines.join('<br><br>\n')}</div>`,
  `<table><tr><td><table><tr><td>${paragraphs}</td><td><a href="/a">更多</a></td></tr></table></td></tr></table>`,
  `<center><font size="5">${headline}</font></center>${each((line) => `<font face="宋体">${line}</font><p>`)}`,
  `${paragraphs}<img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/1.jpg"><noscript><img src="/1.jpg"></noscript>`,
  `<p style="display:none">看不见的一段。</p><p aria-hidden="true">听不见的一段。</p><p hidden>藏着的一段。</p>${paragraphs}`,
  `<article>${paragraphs}</article><ul class="comments">${each((_, at) => `<li><b>网友${at}</b><p>写得好，办得好。</p></li>`)}</ul>`,
  `<nav>${each((_, at) => `<a href="/${at}">栏目${at}</a>`)}</nav>${paragraphs}<div class="share"><a href="#">分享</a></div>`,
  `${paragraphs}<table><caption>接诊人次</caption><thead><tr><th>日期</th><th>人次</th></tr></thead>${each((_, at) => `<tr><td>${at}日</td><td>${at * 7}</td></tr>`)}</table>`,
  `<figure><img src="data:image/svg+xml,&lt;svg/&gt;"><figcaption>门诊大厅。</figcaption></figure><figure></figure>${paragraphs}`,
  `<div dir="rtl">${paragraphs}</div><p><ruby>医<rt>yī</rt>院<rt>yuàn</rt></ruby></p>`,
  `${paragraphs}<video src="/a.mp4" controls></video><iframe src="about:blank"></iframe><object></object><audio></audio>`,
  each((line) => `<div class="part"><div><p>${line}</p></div></div>`),
  `<h1>${headline}</h1><header><h1>${headline}</h1><h2>${headline}</h2></header>${paragraphs}<h2></h2>`,
  `<ol>${each((line) => `<li><p>${line}</p><ul><li>${line}</li></ul></li>`)}</ol>`,
  `${paragraphs}<pre><code>if (床位 &lt; 10) { }</code></pre><math><mi>x</mi><mo>=</mo><mn>1</mn></math>`,
  `<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="headline">另一个标题</span><div itemprop="articleBody">${paragraphs}</div></div>`,
  `<p class=a"b on"x=y <b>${lines[0]}<div></p></b><p>${lines.join('<p></span>')}`,
  each((line) => `<p>&nbsp;&nbsp;\n\t　　${line.split('').join(line.length % 2 ? '\u200b' : '')}&nbsp;</p>`),
  `<section><details><summary>全文</summary>${paragraphs}</details></section><dialog open>请先登录</dialog>`,
  `<div><span>${lines.join('</span><span>')}</span></div>`,
];

type Mutation = (html: string, random: Random) => string;

/** Puts something in place of one of the pieces a pattern finds. */
const oneOf =
  (pattern: RegExp, put: (piece: string, random: Random) => string): Mutation =>
  (html, random) => {
    const pieces = [...html.matchAll(pattern)];
    const chosen = pieces[random(Math.max(1, pieces.length))];
    if (!chosen) return html;
    const [piece] = chosen;
    return html.slice(0, chosen.index) + put(piece, random) + html.slice(chosen.index + piece.length);
  };

const names = ['div', 'p', 'td', 'table', 'b', 'form', 'li', 'svg', 'select', 'template', 'h1', 'body'];

/** What editors, templates and transmission do to markup: small harms, several of them to a page. */
const mutations: readonly Mutation[] = [
  oneOf(/<\/\w+>/g, () => ''),
  oneOf(/<\w+[^<>]*>/g, (tag) => tag + tag),
  oneOf(/<\w+[^<>]*>/g, (_, random) => `<${names[random(names.length)]}>`),
  oneOf(/<\w+/g, (tag) => tag.toUpperCase()),
  oneOf(/<\w+/g, (tag) => `${tag} style='background:url("' title="><" `),
  oneOf(/<p>/g, (tag, random) => '<div>'.repeat(random(60)) + tag),
  oneOf(/\p{Script=Han}{4}/gu, (words) => `${words}&#0;&#x110000;&unknown;<!---->`),
  oneOf(/\p{Script=Han}{4}/gu, (words) => `<b><i>${words}</b></i>`),
  oneOf(/\p{Script=Han}{4}/gu, (words) => `<!-- ${words} --!>`),
  oneOf(/<p>[^<]*<\/p>/g, (paragraph, random) => paragraph.repeat(random(5))),
  (html, random) => html.slice(0, html.length - random(Math.floor(html.length / 10))),
];

/** A report in the manner of one of the families, with so many small harms done to its markup. */
export function oddPage(number: number, random: Random): string {
  let body = families[number % families.length]!;
  for (let harm = random(6); harm > 0; harm -= 1) body = mutations[random(mutations.length)]!(body, random);
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${headline}第${number}站</title></head>
<body><h1>${headline}第${number}站</h1><p>2025-03-02 09:10 来源：晨江晚报</p>${body}<p style="height:3000px"></p></body></html>`;
}
