import { isLikelyName, isMedium } from '@/lib/text/person-names';
import { foldLine } from '@/lib/text/split-labels';

const label =
  /(?:(?:稿件|文章|信息|新闻|内容|本文|图文)?(?:来源|來源|出处|出處)(?:于|自)?|稿源|转载?自|轉載?自|转载于|来自(?:微信)?(?:公众号)?|發布單位|发布(?:部门|单位|机构|科室)|供稿(?:单位|部门)|Source)\s?[:|丨]\s*|^以下(?:文章|内容)来源于\s?/iu;
const bareLabel = /(?:^|[\s|(])(?:来源|來源|稿源)(?:于|自)?\s?(?=[\p{L}《“"])/u;
const otherSource = /图片来源|圖片來源|图源|数据来源|資料來源|资料来源|视频来源/;
const stop =
  /\s*(?:[|丨]|\s(?=\S{1,8}:)|(?:作者|编辑|編輯|责编|責編|责任编辑|记者|記者|更新|浏览|点击|阅读|字号|字体|分享|打印|条?评论|收藏|举报|关注|订阅|人气|参与|跟贴|我要|大字体|小字体|纠错|查看|返回|进入|投稿|爆料|听新闻|听全文|朗读|播报|收听)|(?:时间|日期|发布|發布)(?=[:于時时]|日期)|\d{1,7}\s?(?:次|人)(?!\p{L})|\s\d{1,7}\s?(?:次|人)(?=阅读|浏览|点击|访问|围观)|[,，]\s?(?:头图|题图|封面图?|配图|原标题)|(?:19|20)\d\d[-/.年]|[。;；]|\s{2,})/u;
const nothing = /^(?:未知|网络|網絡|互联网|无|暂无|转载|[-/:]+|其他|其它|作者|编辑|admin|undefined|null)?$/i;
const longest = 50;

/** Whether the words name no source: a placeholder, or the network as such. */
export const isNoSource = (value: string): boolean => nothing.test(value);

/** A source without the signs around it, remarks behind it and counters that stand next to it. */
export const cleanSource = (value: string): string =>
  unbracketed(value.replace(/[\s,，]+$/u, ''))
    .replace(/\s*[(（](?:ID|微信号|微信|公众号|微信公众号|作者|记者|编辑)\s?[:：][^)）]*[)）]$/iu, '')
    .replace(/\s+\d{1,4}$/, '')
    .replace(/^[\s:：《·\-—]+|[\s:：》·\-—,，、|>]+$/gu, '')
    .replace(/^(?:于|自)(?=\p{Script=Han}{2})/u, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * What a line says behind its source label (`来源：`, `稿源`, `转自`, `发布部门`): the source, empty where the label has no
 * words, null where the line has no label. `opens`: only a label that opens the line counts.
 */
export function sourceOf(line: string, opens: boolean): string | null {
  const text = foldLine(line)
    .replace(/^(?:版权|免责|本文)?声明[\s:]*/u, '')
    .replace(/[,，]?\s?(?:头图|题图|封面图?|配图)(?:来自|来源)\s?[:|].*$/u, '');
  if (otherSource.test(text)) return null;
  const found = label.exec(text) ?? bareLabel.exec(text);
  if (!found || (opens && text.slice(0, found.index).replace(/[^\p{L}\p{N}]/gu, '') !== '')) return null;
  const rest = text.slice(found.index + found[0].length);
  const end = rest.search(stop);
  const value = withoutWriter(cleanSource(end < 0 ? rest : rest.slice(0, end)));
  if (isNoSource(value)) return '';
  return value.length > longest || (opens && /[,，]/.test(value)) ? null : value;
}

/** Cuts a bracket that closes nothing, with all behind it, and a remark in brackets behind the name (`[整理]`). */
function unbracketed(value: string): string {
  let open = 0;
  for (const [at, sign] of [...value].entries()) {
    if (/[(（[【〔]/.test(sign)) open += 1;
    else if (/[)）\]】〕]/.test(sign)) open -= 1;
    if (open < 0) return [...value].slice(0, at).join('');
  }
  return value.replace(/\s*[[【](?:整理|综合|转载|原创|编译)[\]】]$/u, '');
}

/** `某某日报 楼小满`: many templates print the writer behind the medium without a label. */
function withoutWriter(value: string): string {
  const [medium = '', writer = '', ...rest] = value.split(' ');
  const signed = rest.length === 0 && writer.length <= 3 && isMedium(medium) && isLikelyName(writer);
  return signed ? medium : value;
}
