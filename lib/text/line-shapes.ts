/** Signs that open a caption line in newspapers and on accounts, and the words that open one in print. */
const captionSign =
  /^\s*(?:[▲△▼▽◆◇■□●○★☆↑↓←→▴▵]|图\s*(?:为|片|[①-⑩\d一二三四五六七八九十]{1,3}\s*[:：为])|[（(](?:资料)?图片?[）)])/;
const photoCredit = /(?:[\u4e00-\u9fff]{2,4}\s?摄|摄影\s*[:：/]?\s*[\u4e00-\u9fff]{2,4})[)）。]?$/;

/** Page furniture that stands among paragraphs when a whole page was copied. */
const furniture =
  /^(?:[【[]?(?:打印|关闭|返回|收藏|分享|字号|字体|大字|小字)|上一[篇条页]|下一[篇条页]|相关(?:新闻|阅读|链接|文章|推荐)|点击排行|热门|推荐阅读|延伸阅读|猜你喜欢|(?:您|你)?(?:现在|当前)?的?(?:位置|所在位置)\s*[:：]|您?当前(?:的)?位置|扫一扫|长按|阅读原文|点赞|在看|版权(?:所有|声明)|免责声明|声明[:：]|订.{0,8}手机报|分享到|责任编辑推荐|ICP|Copyright|©|首页\s*[>›»]|第\s*\d+\s*页$|共\s*\d+\s*页)/i;

/** Marks of a printed heading: Markdown signs and the enumerators of official writing (GB/T 9704: 一、（一）1.). */
const headingMark =
  /^(?:#{1,6}\s*|[一二三四五六七八九十]{1,3}\s*、\s*|[（(][一二三四五六七八九十]{1,3}[）)]\s*|\d{1,2}\s*[.．、]\s*(?!\d)|第[一二三四五六七八九十]{1,2}[章节部]分?\s*|[①-⑩]\s*|0[1-9]\s*|[◆■●▌▍]\s*)/;

/** Length of a text without blanks, in characters. */
export const lengthOf = (text: string): number => text.replace(/\s+/g, '').length;

/** Whether a line is a caption by its sign, its opening words or a photographer's name at its end. */
export const isCaption = (line: string): boolean =>
  captionSign.test(line) ||
  (photoCredit.test(line) && lengthOf(line) <= 60 && !/[。！？].*[。！？]/.test(line));

/** Whether a line belongs to the page around the report: navigation, print buttons, rankings. */
export const isFurniture = (line: string): boolean => furniture.test(line.trim()) && lengthOf(line) < 80;

/** Whether a line ends as a sentence or a list item ends. */
export const endsSentence = (line: string): boolean => /[。！？!?；;：:…”"』」）)》】.]\s*$/.test(line);

/** A heading's own words: without sign, enumerator and the colon some papers set after it. */
export const headingText = (line: string): string =>
  line
    .trim()
    .replace(headingMark, '')
    .replace(/^#{1,6}\s*/, '')
    .replace(/[:：]$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a line carries an enumerator or sign that headings carry. */
export const hasHeadingMark = (line: string): boolean => headingMark.test(line.trim());

/** Whether a line is a speaker's turn of a printed interview: `记者：…？`, `冯启明：…。`; a heading with a colon ends without a stop. */
export const isTurn = (line: string): boolean =>
  /^(?:记者|主持人|[问答QA])\s*[:：]\s*\S/.test(line.trim()) ||
  (/^[\u4e00-\u9fff·]{2,8}\s*[:：]\s*\S/.test(line.trim()) &&
    /[。！？!?…”]$/.test(line.trim()) &&
    !/“[^”]*”$/.test(line.trim()));
