import type { Bylines } from '@/lib/schema/report';
import { type Credit, onePerRole, toBylines } from '@/lib/text/credit';
import { readClosing, readDateline, readSignature } from '@/lib/text/paragraph-credits';
import { isLikelyName, splitNames } from '@/lib/text/person-names';
import { readPlainByline } from '@/lib/text/plain-byline';
import { readCreditLine } from '@/lib/text/read-credit-line';
import { cleanLine } from '../line-text';
import { type InfoLine, isProse } from './info-lines';
import { isWeChat } from './is-wechat';
import { markedBy, type Marks } from './named-elements';
import type { PageFacts } from './page-facts';
import { bare, type Reading } from './reading';

const authorMarks: Marks = {
  classes: /zuozhe/i,
  selector:
    'founder-author, #LbZZ, .bmnr_con_zuozhe, [itemprop~="author"] [itemprop~="name"], .byline .author .fn, .author.vcard .fn, [rel~="author"], .arti_author, #js_author_name',
};
const authorMeta = ['author', 'article:author', 'og:article:author', 'dc.creator', 'byl', 'parsely-author'];

/** The signers of a report and the lines that name no one else's words: they leave the body. */
type People = Reading<Bylines> & { lines: InfoLine[] };

/**
 * Everyone who signs the report: from the info lines around the headline, datelines and byline lines of the first
 * paragraphs, closing brackets and credit lines of the last, and the lines behind the text. Meta elements and JSON-LD
 * speak only where no writer is printed.
 */
export function readPeople(facts: PageFacts, info: readonly InfoLine[]): People {
  const found: { credits: Credit[]; line: InfoLine; whole: boolean }[] = [];
  for (const line of info) {
    const whole = creditsOf(line);
    if (whole.length > 0) found.push({ credits: whole, line, whole: true });
    else if (line.where === 'lead' || line.where === 'tail') {
      const part = [...readDateline(line.text), ...readClosing(line.text)];
      if (part.length > 0) found.push({ credits: part, line, whole: false });
    }
  }
  const printed = withoutAccount(facts, reviewChain(found.flatMap(({ credits }) => credits)));
  const credits = isSigned(printed)
    ? printed
    : [...printed, ...unlabelled(facts, info), ...named(facts, printed)];
  const signed = onePerRole(credits);
  return {
    value: toBylines(signed),
    from:
      found.length > 0
        ? `line: ${found[0]?.line.text.slice(0, 40)}`
        : signed.length > 0
          ? 'meta or mark'
          : 'none',
    sure: found.length > 0 ? 0.9 : signed.length > 0 ? 0.6 : 0,
    lines: found.filter(({ whole }) => whole).map(({ line }) => line),
  };
}

function creditsOf(line: InfoLine): Credit[] {
  if (isProse(line) || (line.linked > line.text.length * 0.8 && line.where === 'foot')) return [];
  const limit = line.where === 'head' ? 160 : 90;
  if (line.text.length > limit) return [];
  const credits = readCreditLine(line.text);
  return credits.length > 0 ? credits : readPlainByline(line.text);
}

const isSigned = (credits: readonly Credit[]): boolean =>
  credits.some(
    ({ role, kind }) =>
      kind === 'person' && (role === 'authors' || role === 'reporters' || role === 'correspondents'),
  );

/** A public account prints its own name beside the writer's: where another signs, it is no writer. */
function withoutAccount({ page }: PageFacts, credits: readonly Credit[]): Credit[] {
  if (!isWeChat(page)) return [...credits];
  const account = bare(page.document.querySelector('#js_name')?.textContent ?? '');
  const others = credits.filter(({ name }) => account === '' || bare(name) !== account);
  return isSigned(others) ? others : [...credits];
}

/** In the chain 编辑, 责编, 审核 of a public account 责编 is the second review, not the one who edited. */
function reviewChain(credits: readonly Credit[]): Credit[] {
  const has = (test: (credit: Credit) => boolean): boolean => credits.some(test);
  const chain =
    has(({ label }) => label === '编辑') &&
    has(({ label }) => /审核/.test(label)) &&
    has(({ label }) => /责编/.test(label));
  return credits.map((credit) =>
    chain && /^责编$/.test(credit.label) ? { ...credit, role: 'reviewers' } : credit,
  );
}

/** Signatures without label: marked author lines, and post and name between headline and text. */
function unlabelled({ named: elements }: PageFacts, info: readonly InfoLine[]): Credit[] {
  const marked = markedBy(elements, authorMarks)
    .slice(0, 3)
    .flatMap((element) => {
      const text = cleanLine(element.getAttribute('content') ?? element.textContent ?? '');
      const credits = readCreditLine(text);
      return credits.length > 0 || text.length > 40
        ? credits
        : asAuthors(splitNames(text).filter(isLikelyName));
    });
  if (marked.length > 0) return marked;
  const head = info.filter(({ where }) => where === 'head');
  const boxed = head.filter(({ element, text }) => isLikelyName(text) && isWriterBox(element));
  return boxed.length > 0
    ? asAuthors(boxed.slice(0, 2).map(({ text }) => text))
    : head.flatMap(({ text }) => readSignature(text));
}

/** Beside the headline a box named after the writer holds a name and nothing else. */
const isWriterBox = (element: Element): boolean =>
  /(?:^|[-_ ])(?:author|writer|reporter|byline)(?:[-_ ]|$)/i.test(element.className);

/** Names in meta elements and JSON-LD, where they look like names and are not the editors'. */
function named({ page, meta, structured }: PageFacts, printed: readonly Credit[]): Credit[] {
  const values = [...structured.authors, ...authorMeta.flatMap((name) => meta.get(name) ?? [])];
  const credits = values.flatMap((value) => {
    const labelled = readCreditLine(value);
    return labelled.length > 0
      ? labelled
      : asAuthors(splitNames(value).filter((name) => isLikelyName(name) && name.length <= 20));
  });
  const account = isWeChat(page) ? asAuthors((meta.get('author') ?? []).flatMap(splitNames)) : [];
  return [...account, ...credits].filter(({ name }) => !printed.some((credit) => credit.name === name));
}

const asAuthors = (names: readonly string[]): Credit[] =>
  names.map((name): Credit => ({ role: 'authors', name, label: 'author', unit: '', kind: 'person' }));
