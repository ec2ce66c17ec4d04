/**
 * Words that newsrooms and content systems put into class and id of what stands around an article. A word counts
 * only as a whole part of a name (`related-news`, `shareBox`), so that `newshare2021` or `adventure` say nothing.
 */
const junkWords = new Set(
  (
    'nav navbar navi navigation topnav subnav menu footer foot foots bottombar copyright copyrights sidebar side aside ' +
    'share shares sharing sharebox bshare bdshare bdsharebuttonbox jiathis social sns comment comments pinglun cmt disqus reply replies reviews ' +
    'related relate relnews relation relatednews recommend recommended recommends recommendation rec tuijian hot hotnews hotlist rank ranking ranklist paihang guess youlike ' +
    'ad ads adv advs advert adverts advertisement advertising guanggao gg adbox adsbygoogle sponsor sponsored promo promotion banner taboola outbrain dable popin ' +
    'breadcrumb breadcrumbs crumb crumbs crumbnav weizhi dangqian ' +
    'pager pagination paging pagenav prevnext adjoin shangxia prev next pagebar turnpage ' +
    'qrcode qr ewm erweima qrbox weixincode wxcode scan download appdownload openapp downapp ' +
    'login register signin signup search searchbox searchbar subscribe subscription newsletter paywall ' +
    'tag tags taglist keyword keywords hashtag topics ' +
    'toolbar tools tool fontsize fontsizebox zihao print printer dayin ' +
    'like likes dianzan zan vote praise digg favorite fav shoucang report jubao feedback ' +
    'toc popup modal dialog toast tooltip cookie gdpr ' +
    'editorcard authorcard authorinfo profile avatar ' +
    'disclaimer statement mianze shengming declare banquan ' +
    'friendlink friendlinks links partners sitemap topbar toolsbar gotop backtop totop returntop weather calendar'
  ).split(' '),
);

const parts = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;

/** The word that makes an element's name that of page furniture; null where none does. */
export function junkWord(element: Element): string | null {
  if (element.nodeName === 'MAIN' || element.nodeName === 'ARTICLE' || element.nodeName === 'BODY')
    return null;
  if (element.nodeName === 'NAV') return 'nav';
  for (const name of [element.id, ...element.classList]) {
    if (name.length < 2 || name.length > 60) continue;
    if (junkWords.has(name.toLowerCase())) return name.toLowerCase();
    const words = name.match(parts) ?? [];
    const found = words.find((word) => junkWords.has(word.toLowerCase()));
    if (found && !/^print.?(?:area|content|body|box)|editor$/i.test(name)) return found.toLowerCase();
  }
  return null;
}
