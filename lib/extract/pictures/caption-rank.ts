import { countSigns } from '../article/line-value';

/**
 * How surely a line under a picture describes it: `sure` by its words, `set` by how it is set, `plain` by its brevity
 * alone, `none` not at all.
 */
export type CaptionRank = 'sure' | 'set' | 'plain' | 'none';

const longest = { sure: 260, set: 110, plain: 60 };

const marked =
  /^[▲△▼▽↑↓◎☝]|^(?:上|下|左|右|中)?(?:图|圖)(?:[①-⑳\d一二三四五六七八九十]{1,3}[:：\s.、]|为|為|片?说明|片?說明|注|[:：/／])|^(?:资料|示意|效果|配|题)(?:图|圖)|^(?:图片|圖片|图源|圖源|摄影|攝影|照片)(?:来源|來源|提供|说明)?[\s]*[:：/／丨|]|^photo(?:s)?\s*[:/]/i;
const credited =
  /[(（【[〔](?:[^()（）【】]{0,24}(?:摄|攝|供图|供圖|提供|资料图|資料圖|图源|制图|製圖|翻攝|截图|截圖)|(?:图|圖|摄影|攝影|图片来源|图源|图据|来源|來源|資料圖片|资料图片|资料照|資料照|示意图|示意圖|photo|file photo)[^()（）【】]{0,40}|资料图片?|資料圖片|资料照片?|網上圖片|网络图片)[)）】\]〕][。.]?\s*$|[\s　](?:摄|攝|供图|供圖|图|圖)[。]?$|(?:供图|供圖|摄|攝)[。\s　]{1,3}\p{Script=Han}{1,6}(?:社|网|網|报|報|台)[发發]$|[。，\s　](?:图|圖|图片|圖片|摄影|攝影)[:：/／][^。，]{2,16}$|^[^，。！？：]{2,10}(?:摄|攝)[。]?$|(?:记者|記者|通讯员|本报|新华社|中新社)[^，。]{0,20}(?:摄|攝)[。]?$|(?:供图|供圖|图源[:：].{1,16}|资料图|資料圖片|网络图|图据.{1,12})$/iu;
const positions = /[（(](?:左|右|中|前|后|後)(?:[一二三四五六七八九十]|\d|起)?[）)]/;

const sentenceInside = /[。！？!?].*[^”"」』）)\s]/;

/** Ranks a line that stands directly under a picture. */
export function captionRank(element: Element, text: string): CaptionRank {
  if (text.length <= longest.sure && (marked.test(text) || credited.test(text))) return 'sure';
  if (
    /caption/i.test(element.className) ||
    /caption/i.test(onlyChild(element)?.className ?? '') ||
    element.nodeName === 'FIGCAPTION' ||
    element.closest('figcaption')
  )
    return 'sure';
  if (text.length <= longest.set && isSetApart(element)) {
    if (positions.test(text)) return 'sure';
    if (!sentenceInside.test(text) && countSigns(text) <= 6) return 'set';
  }
  const short = text.length <= longest.plain && !/[。！？].|[，,:：；;“”"？?]/.test(text);
  return short &&
    countSigns(text) <= 2 &&
    (!isBold(element) || isCentred(element)) &&
    !/^[一二三四五六七八九十\d（(第]/.test(text)
    ? 'plain'
    : 'none';
}

const onlyChild = (element: Element): Element | null =>
  element.children.length === 1 ? element.firstElementChild : null;

const isBold = (element: Element): boolean =>
  element.querySelector('strong,b') !== null || element.closest('strong,b') !== null;

const isCentre = (box: Element): boolean =>
  box.nodeName === 'CENTER' ||
  box.getAttribute('align') === 'center' ||
  /text-align\s*:\s*center/i.test(box.getAttribute('style') ?? '');

const isCentred = (element: Element): boolean =>
  isCentre(element) || (element.parentElement !== null && isCentre(element.parentElement));

const captionClass =
  /pic-?_?(?:text|desc|note|title|info|txt|word)|im(?:g|age)-?_?(?:desc|note|text|title|info|txt)|photo-?_?(?:desc|text|title)|tuzhu|zhushi|tushuo/i;

/** Whether a line is set like a caption: centred, small or grey, and not bold. */
function isSetApart(element: Element): boolean {
  if (isBold(element)) return false;
  const inner = element.childElementCount === 1 ? (element.firstElementChild?.className ?? '') : '';
  if (typeof inner === 'string' && captionClass.test(inner)) return true;
  const only = onlyChild(element);
  if (only && /(?:^|\s)(?:ima?ge?-?|pic-?)?desc(?:\s|$)/i.test(only.className)) return true;
  for (let at: Element | null = element, level = 0; at && level < 3; at = at.parentElement, level += 1) {
    if (captionClass.test(at.className)) return true;
    if (at.nodeName === 'SMALL' || isCentre(at)) return true;
    if (at.parentElement && at.parentElement.querySelectorAll('p,div,section').length > 12) break;
  }
  return isSmall(element);
}

const greyOrSmall =
  /font-size\s*:\s*(?:1[0-3](?:\.\d+)?px|[67-9](?:\.\d+)?pt|10(?:\.\d+)?pt|0\.[5-8]\d*r?em|small|x-small|smaller)|color\s*:\s*(?:#(?:([6-9a-b])\1{2}\b|([6-9a-b][\da-f])\2{2}\b)|gr[ae]y|rgb\(\s*(1[0-8]\d|[89]\d)\s*,\s*\3\s*,\s*\3)/i;

function isSmall(element: Element): boolean {
  const parts = [element, ...element.querySelectorAll('span,font,small')];
  return parts.some(
    (part) =>
      part.nodeName === 'SMALL' ||
      (part.nodeName === 'FONT' &&
        (part.getAttribute('size') === '1' || part.getAttribute('size') === '2')) ||
      greyOrSmall.test(part.getAttribute('style') ?? ''),
  );
}
