/** Page furniture that stands among paragraphs when a whole page was copied. */
const furniture =
  /^(?:[【[]?(?:打印|关闭|返回|收藏|分享|字号|字体|大字|小字)|上一[篇条页]|下一[篇条页]|相关(?:新闻|阅读|链接|文章|推荐)|点击排行|热门|推荐阅读|延伸阅读|猜你喜欢|(?:您|你)?(?:现在|当前)?的?(?:位置|所在位置)\s*[:：]|您?当前(?:的)?位置|扫一扫|长按|阅读原文|点赞|在看|版权(?:所有|声明)|免责声明|声明[:：]|订.{0,8}手机报|分享到|责任编辑推荐|ICP|Copyright|©|首页\s*[>›»]|第\s*\d+\s*页$|共\s*\d+\s*页)/i;

/** Length of a text without blanks, in characters. */
export const lengthOf = (text: string): number => text.replace(/\s+/g, '').length;

/** Whether a line belongs to the page around the report: navigation, print buttons, rankings. */
export const isFurniture = (line: string): boolean => furniture.test(line.trim()) && lengthOf(line) < 80;
