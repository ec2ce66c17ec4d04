import type { Credit } from './credit';
import { isMedium, isPost, isUnit } from './person-names';

/** The bracket of a dateline: `芜湖新闻网讯（通讯员 席文博 记者 牧野）`. */
export const datelineBracket = /(?:讯|訊|消息|[电電])[\s　]*[（(]([^（()）]{4,60})[）)]/u;

const plainLabel = /^[\p{Script=Han}《》]{0,12}(?:(记者|实习生)|(通讯员))$/u;
const otherLabel =
  /[报讯摄影图文]$|^[文图](?:[字片源表/]|$)|手记|观察|调查|札记|述评|见闻|编辑|责编|审核|校对|终审|初审|复审|[一二三]审|来源|时间|日期|供稿|报道|监制|主编|作者/;
const plainName = /^\p{Script=Han}{2,4}$/u;
/** A name of two characters is printed with a blank between. */
const spaced = /(?<=[\s　])(\p{Script=Han})[\s　](\p{Script=Han})(?=[\s　]|$)/gu;
/** Behind a name these make a photographer of whoever stands last: `通讯员 周敏 图`. */
const photographed = /^(?:[摄攝图圖]|摄影|攝影|供图|供圖)$/u;
const ornaments = /^[^\p{L}]+|[^\p{L}]+$/gu;
/**
 * A byline of labels and short words alone, parted by blanks (`本报记者 祁连 通讯员 敦煌`), names people even where their
 * surnames are rare or the names are places.
 */
export function readPlainByline(line: string): Credit[] {
  const inside = datelineBracket.exec(line.slice(0, 120))?.[1] ?? line;
  const words = inside
    .replace(ornaments, '')
    .replace(spaced, '$1$2')
    .split(/[\s　]+/);
  const credits: Credit[] = [];
  let open: { role: Credit['role']; label: string } | null = null;
  for (const [index, word] of words.entries()) {
    const [, reporter, correspondent] = plainLabel.exec(word) ?? [];
    if (reporter || correspondent) open = { role: reporter ? 'reporters' : 'correspondents', label: word };
    else if (
      open &&
      plainName.test(word) &&
      !isUnit(word) &&
      !isPost(word) &&
      !isMedium(word) &&
      !otherLabel.test(word)
    )
      credits.push({ ...open, name: word, unit: '', kind: 'person' });
    else {
      if (open && photographed.test(word) && !plainName.test(words[index + 1] ?? ''))
        dropLast(credits, open.label);
      open = null;
    }
  }
  return words.slice(0, 2).some((word) => plainLabel.test(word)) ? credits : [];
}

/** Takes away the people whose label ran to the end of a list. */
function dropLast(credits: Credit[], label: string): void {
  while (credits.at(-1)?.label === label) credits.pop();
}
