import { isFurniture, lengthOf } from './page-furniture';

const credit =
  /(?:责任?编辑|责编|编辑|文字编辑|审核|审校|校对|终审|初审|复审|[一二三]审|值班|通讯员|记者|供稿|作者|撰文|撰稿|摄影|来源|监制|统筹|主编|签发|图文|文\/图|图\/文)/;
const closingBracket = /[（(【]([^（(）)【】]{2,60})[）)】]\s*$/;
const dateline =
  /^[\s　]*(?:本报讯|本网讯|本台讯|[\u4e00-\u9fff]{2,10}(?:讯|消息|电))?[\s　]*[（(【]([^（(）)【】]{2,60})[）)】]/;

/** Whether a short line holds nothing but credits (`编辑 张阳 校对 周敏`, `（责编：刘思宇 二审：何芳）`). */
const isCreditLine = (line: string): boolean => {
  const text = line.trim();
  return (
    lengthOf(text) <= 90 &&
    credit.test(text.slice(0, 14)) &&
    !/[。！？]/.test(text) &&
    !/[:：].{24,}[，,]/.test(text)
  );
};

type SplitCredits = { credits: string[]; body: string[] };

/**
 * Takes the credits out of a report's paragraphs: lines of their own at the end, a bracket that closes the last paragraph
 * (（宣传科 某某）) and the bracket of a dateline (本报讯（记者 某某）). The dateline stays in the text as printed.
 */
export function splitCredits(paragraphs: readonly string[]): SplitCredits {
  const body = [...paragraphs];
  const credits: string[] = [];
  while (body.length > 1) {
    const last = body.at(-1) ?? '';
    if (isFurniture(last) || last.trim() === '') body.pop();
    else if (isCreditLine(last)) credits.unshift(body.pop() ?? '');
    else break;
  }
  const opening = dateline.exec(body[0] ?? '')?.[0];
  if (opening && credit.test(opening)) {
    credits.unshift(opening);
    body[0] = (body[0] ?? '').slice(opening.length).trimStart();
  }
  const last = body.at(-1) ?? '';
  const closing = closingBracket.exec(last);
  const signs = closing?.[1] ?? '';
  if (closing && last.length > closing[0].length && isSignature(signs)) {
    credits.push(closing[0].trim());
    body[body.length - 1] = last.slice(0, closing.index).trimEnd();
  }
  return { credits, body };
}

/** Whether a closing bracket signs the piece: a role, or a department followed by names. */
const isSignature = (text: string): boolean =>
  credit.test(text) ||
  /^[\u4e00-\u9fff]{1,10}(?:科|部|处|室|办|院|站|中心|党委|支部)[\s　:：]+[\u4e00-\u9fff\s　、]{2,24}$/.test(
    text,
  );
