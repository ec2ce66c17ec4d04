import { lineText } from '../line-text';

const longest = 24;
/** What portals append to the last sentence or set between two: links back to the portal, unfolding, an app. */
const furniture =
  /^(?:返回.{1,8}[，,]?\s?(?:查看更多|首页)|查看更多|阅读全文|阅读原文|展开全文|查看原文|查看全文|点击查看.{0,8}|点击进入.{0,8}|下载.{0,8}(?:app|客户端).{0,6}|打开.{0,8}app.{0,8}|\[?(?:详细|详情)\]|【(?:详细|详情|打印|关闭|纠错|收藏)】|(?:我要)?(?:反馈|纠错|举报)|责任编辑[:：]?)$/i;

/** Takes links and marks out of the lines of `region` that belong to the portal and not to the sentence. */
export function dropInlineFurniture(region: Element): void {
  for (const mark of region.querySelectorAll('a,span.backword,[class*="backword" i]'))
    if ((mark.textContent?.length ?? 0) <= longest * 2 && furniture.test(lineText(mark))) mark.remove();
}
