/** Sets a mark wherever it runs; a page's own window may have it, a page of the extension never. */
const run = 'globalThis.xinglinRan=true';

const repeat = (html: string, times: number): string => Array.from({ length: times }, () => html).join('');

/** Boxes in each other, deeper than a parser lets markup go, made by a script. */
const nested = (depth: number, attribute: string): string =>
  `<div ${attribute}></div><script>{let at=document.currentScript.previousSibling;for(let n=0;n<${depth};n+=1){const d=document.createElement('div');at.append(d);at=d}at.textContent='很深的一句话。'}</script>`;

/**
 * Things hostile or broken pages do, each a piece of markup that can stand inside an article. They are ours, after
 * the families of attacks that sanitisers and readers of others fell for.
 */
export const traps: Readonly<Record<string, string>> = {
  script: `<script>${run}</script>`,
  handler: `<img src="missing.png" onerror="${run}" alt="图">`,
  svg: `<svg onload="${run}"><script>${run}</script><a xlink:href="javascript:${run}"><text>图</text></a></svg>`,
  link: `<p><a href="javascript:${run}">晨江日报</a> <a href=" jAvA&#10;script:${run}">另一条</a></p>`,
  dataLink: `<p><a href="data:text/html,<script>${run}</script>">附件</a></p>`,
  frame: `<iframe srcdoc="&lt;script&gt;parent.${run.slice(11)}&lt;/script&gt;<p>框内文字</p>"></iframe>`,
  frameScript: `<iframe src="javascript:${run}"></iframe>`,
  object: `<object data="data:text/html,<script>${run}</script>"></object><embed src="javascript:${run}">`,
  form: `<form action="javascript:${run}"><button>提交</button><input autofocus onfocus="${run}"></form>`,
  style: `<style>@import url('javascript:${run}'); p { background: url("javascript:${run}") }</style>`,
  base: '<base href="https://elsewhere.example/">',
  refresh: `<meta http-equiv="refresh" content="600;url=javascript:${run}">`,
  clobberForm:
    '<form><input name="getAttribute"><input name="attributes"><input name="children"><input name="parentNode"></form>',
  clobberMethods:
    '<form name="body"><input name="cloneNode"><input name="querySelectorAll"><input name="textContent"><input name="remove"></form>',
  clobberDocument: '<img name="documentElement"><img name="title"><form name="createElement"></form>',
  mutation: `<noscript><p title="</noscript><img src=x onerror=${run}>"></noscript>`,
  math: `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;"></table></mtext></math>`,
  template: `<template><script>${run}</script></template><xmp><img src=x onerror="${run}"></xmp>`,
  shadow: `<div><template shadowrootmode="open"><p>影子里的文字</p><script>${run}</script></template></div>`,
  shadowScript: `<div></div><script>{const host=document.currentScript.previousSibling;const open=host.attachShadow({mode:'open'});open.innerHTML='<p>里层的影子。</p><img src=x onerror="${run}"><div></div>';open.lastChild.attachShadow({mode:'closed'}).innerHTML='<p>关着的影子。</p>'}</script>`,
  spoken: `<p>&lt;img src=x onerror="${run}"&gt; &lt;script&gt;${run}&lt;/script&gt;</p>`,
  markdown: `<p>[链接](javascript:${run}) ![图](javascript:${run}) &lt;script&gt; [[笔记]] \`\`\`dataviewjs</p>`,
  bidi: '<p>晨江\u202e院医\u202c第\u2066一\u2069医院\u200b今日\ufeff开诊。</p>',
  noise: '<p>坏字符：\u0001\u0008\ufffe\uffff，以及孤立的代理：&#xd800;。</p>',
  surrogates: `<p></p><script>document.currentScript.previousSibling.textContent='零：\\0，孤：\\ud800，双：\\udc00\\ud83d。'</script>`,
  json: `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"polluted":true},"headline":{"toString":1},"author":[[[["甲"]]]],"constructor":{"prototype":{"polluted":true}}}</script>`,
  jsonBroken: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"未完</script>',
  getters: `<script>Object.defineProperty(document,'title',{get(){throw new Error('no')}});Node.prototype.cloneNode=()=>{throw 1};Array.prototype.map=()=>{throw 2}</script>`,
  elementGetters: `<script>for(const name of ['textContent','children','attributes','parentNode','ownerDocument'])Object.defineProperty(document.body,name,{get(){throw new Error('no')}});Object.defineProperty(Object.prototype,'polluted',{value:true,configurable:true})</script>`,
  deep: repeat('<div>', 400) + '深处的一句话。' + repeat('</div>', 400),
  deeper: nested(2_000, ''),
  // Chromium itself hangs on laying out some thousand boxes in each other; hidden ones it takes.
  deepest: nested(50_000, 'hidden'),
  wide: `<table>${repeat('<tr><td>床位</td><td>120</td><td>张</td></tr>', 1_500)}</table>`,
  span: `<table><tr><td colspan="99999" rowspan="-3">合并</td></tr></table>`,
  sizes: '<img src="big.png" width="1e99" height="-5"><img src="data:image/svg+xml,<svg onload=alert(1)>">',
  attribute: `<p title="${'长'.repeat(50_000)}">属性很长。</p>`,
  names: `<p id="__proto__" class="constructor prototype">原型。</p>`,
};
