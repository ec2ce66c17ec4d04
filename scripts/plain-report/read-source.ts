const printedSource =
  /(?:稿件|文章|信息|内容|新闻)?(?:来源|来\s源|稿源|出处|发布部门|发布单位|供稿单位)\s*[:：]\s*([^\s　|｜，,。；;）)]{2,30})/;
const paperBefore =
  /(?:^|[（(\s　□])((?:《)?[\u4e00-\u9fff]{2,6}?(?:日报|晚报|晨报|早报|时报|都市报|商报|新报|导报|快报|周刊|卫生报|健康报|青年报))(?:》)?(?:讯|\s|　|全媒体|融媒体?|首席|记者|见习|实习|客户端|[（(])/;

/**
 * Where a report was printed first: the printed 来源, else the newspaper named in the byline (`随州日报全媒体记者`).
 * Empty where neither is printed.
 */
export function readSource(lines: readonly string[]): string {
  for (const pattern of [printedSource, paperBefore]) {
    for (const line of lines) {
      const found = pattern.exec(line)?.[1];
      if (found) return found.replace(/^《/, '');
    }
  }
  return '';
}
