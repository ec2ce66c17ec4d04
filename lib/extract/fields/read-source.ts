import { isMedium, isUnit } from '@/lib/text/person-names';
import { lineText } from '../line-text';
import type { InfoLine } from './info-lines';
import { markedBy, type Marks } from './named-elements';
import type { PageFacts } from './page-facts';
import { best, type Reading } from './reading';
import { cleanSource, isNoSource, sourceOf } from './source-value';
import { besideTime, bylineSource, openingMedium, printedMasthead } from './unlabelled-source';

const metaNames = [
  'contentsource',
  'source',
  'article:source',
  'og:article:source',
  'mediaid',
  'copyright_source',
  'weibo:article:source',
  'dc.source',
];
const marks: Marks = {
  classes: /(?:article|news)[-_]source|^source$/i,
  ids: /source/i,
  selector: '.arti_source, [itemprop~="sourceOrganization"], .laiyuan, .ly',
};
const weights = { head: 0.95, lead: 0.8, tail: 0.75, foot: 0.6 } as const;

/**
 * Where the report comes from: the 来源 printed beside the headline or behind the text, the source the page's meta
 * elements name, or the medium printed beside the time. An empty label stays empty; the site's own name is no source
 * unless it is printed as one. `account` and `paper` are the public account's and the newspaper's name.
 */
export function readSource(
  facts: PageFacts,
  info: readonly InfoLine[],
  account: string,
  paper: string,
): Reading<string> | null {
  const labelled = info.flatMap((line) => {
    const limit = line.where === 'head' ? 220 : 110;
    const value = line.text.length <= limit ? sourceOf(line.text, line.where !== 'head') : null;
    if (value === null) return [];
    const told = value === '' && line.where === 'head' ? pictured(line.element) : value;
    return [
      { value: told, from: `line: ${line.text.slice(0, 40)}`, sure: weights[line.where], where: line.where },
    ];
  });
  const readings: Reading<string>[] = [...labelled, ...named(facts), ...marked(facts)];
  if (paper) readings.push({ value: paper, from: 'newspaper', sure: 0.6 });
  readings.push(...publishers(info), ...printedMasthead(info));
  if (account) readings.push({ value: account, from: 'account', sure: 0.5 });
  if (!labelled.some(({ where }) => where === 'head'))
    readings.push(...besideTime(facts, info), ...openingMedium(info), ...bylineSource(info));
  return best(readings.filter(({ value }) => value !== ''));
}

/** Hospital and university sites name the department that published a piece, where they name no source. */
const publishers = (info: readonly InfoLine[]): Reading<string>[] =>
  info
    .filter(({ where }) => where === 'head')
    .flatMap(({ text }) => {
      const name =
        /(?:发布者|发布人|发布科室|发稿单位|供稿)\s?[:：]\s?([\p{Script=Han}]{2,16})(?=[\s|]|$|[^\p{Script=Han}]|发布|浏览|点击)/u.exec(
          text,
        )?.[1] ?? '';
      return isUnit(name) && !isNoSource(name)
        ? [{ value: name, from: `line: ${text.slice(0, 40)}`, sure: 0.45 }]
        : [];
    });

/** Some templates print the source as a picture that carries the name in its alternative text. */
const pictured = (element: Element): string => {
  const name = element.querySelector('a img[alt]')?.getAttribute('alt')?.trim() ?? '';
  return name.length <= 20 ? name : '';
};

function named({ meta, founder }: PageFacts): Reading<string>[] {
  const readings = metaNames.flatMap((name) =>
    (meta.get(name) ?? [])
      .slice(0, 1)
      .map((value) => ({ value: cleanSource(value), from: `meta ${name}`, sure: 0.65 })),
  );
  const issued = founder.get('source');
  if (issued) readings.push({ value: cleanSource(issued), from: 'Founder comment', sure: 0.7 });
  return readings.filter(
    ({ value }) => !isNoSource(value) && !value.startsWith('http') && value.length <= 40,
  );
}

/** Elements that content systems mark as the source, before or inside the article. */
function marked({ named: elements, region }: PageFacts): Reading<string>[] {
  return markedBy(elements, marks)
    .slice(0, 10)
    .flatMap((element) => {
      const text = lineText(element);
      const behind =
        !region.element.contains(element) && (region.element.compareDocumentPosition(element) & 4) !== 0;
      const value =
        text.length <= 60 && !behind ? (sourceOf(text, false) ?? (isMedium(text) ? text : '')) : '';
      return value ? [{ value, from: `mark <${element.localName}>`, sure: 0.7 }] : [];
    });
}
