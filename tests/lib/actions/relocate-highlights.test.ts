import { expect, test } from 'vitest';
import { relocateHighlights } from '@/lib/actions/relocate-highlights';
import type { Highlight } from '@/lib/schema/clipping';
import { blockTexts, isPlaced } from '@/lib/text/highlight-place';
import { timeOf } from '../../builders';

const bodyOf = (lines: readonly string[]) => ({
  type: 'root' as const,
  children: lines.map((value) => ({
    type: 'element' as const,
    tagName: 'p' as const,
    properties: {},
    children: [{ type: 'text' as const, value }],
  })),
});

/** A highlight on what stands between brackets, and the lines without them. */
function marked(lines: readonly string[]): { highlight: Highlight; plain: string[] } {
  const block = lines.findIndex((line) => line.includes('['));
  const [before = '', quote = ''] = lines[block]!.split(/[[\]]/);
  const start = before.length;
  const place = { block, start, end: start + quote.length, quote };
  const highlight = { id: 'a', ...place, colour: 'yellow' as const, note: '', createdAt: timeOf(1) };
  return { highlight, plain: lines.map((line) => line.replaceAll(/[[\]]/g, '')) };
}

/** The newer lines with brackets around the highlight, or the highlight's quote where it has no place. */
function follow(older: readonly string[], newer: readonly string[]): string[] | string {
  const { highlight, plain } = marked(older);
  const [moved] = relocateHighlights([highlight], bodyOf(plain), bodyOf(newer));
  if (!isPlaced(moved!, blockTexts(bodyOf(newer)))) return moved!.quote;
  return newer.map((line, index) =>
    index === moved!.block
      ? `${line.slice(0, moved!.start)}[${line.slice(moved!.start, moved!.end)}]${line.slice(moved!.end)}`
      : line,
  );
}

test.for([
  ['stays', ['导语', '新增[床位]800张'], ['导语', '新增床位800张'], ['导语', '新增[床位]800张']],
  ['follows its block', ['新增[床位]800张'], ['导语', '新增床位800张'], ['导语', '新增[床位]800张']],
  ['of two equal words stays the second', ['床位，[床位]'], ['一、', '床位，床位'], ['一、', '床位，[床位]']],
  ['follows within a changed block', ['新增[床位]800张'], ['去年新增床位800张'], ['去年新增[床位]800张']],
  ['before a change stays', ['新增[床位]800张'], ['新增床位900张'], ['新增[床位]900张']],
  ['takes in what was changed within', ['新增[床位80张左右]'], ['新增床位90张左右'], ['新增[床位90张左右]']],
  ['between two changes is found', ['甲乙，[床位]，丙丁'], ['甲，床位，丙'], ['甲，[床位]，丙']],
  ['is in the second half of a split', ['甲乙丙。[床位]'], ['甲乙丙。', '床位'], ['甲乙丙。', '[床位]']],
  ['follows into a joined block', ['甲乙丙。', '床[位]多'], ['甲乙丙。床位多'], ['甲乙丙。床[位]多']],
  ['follows to another place', ['甲[床位]', '乙'], ['乙', '甲床位'], ['乙', '甲[床位]']],
  ['without its words keeps them', ['新增[床位]'], ['导语'], '床位'],
  ['whose words were cut keeps them', ['新增[床位800张]，甲'], ['新增床，甲'], '床位800张'],
] as const)('a highlight %s', ([, older, newer, expected]) => {
  expect(follow(older, newer)).toEqual(expected);
});

test('a highlight without a place gets it back with its words', () => {
  const { highlight, plain } = marked(['新增[床位]']);
  const lost = relocateHighlights([highlight], bodyOf(plain), bodyOf(['导语']));
  const [back] = relocateHighlights(lost, bodyOf(['导语']), bodyOf(['导语', '又有床位了']));
  expect(back).toMatchObject({ block: 1, start: 2, end: 4, quote: '床位' });
});

test('a highlight of no words is kept and has no place', () => {
  const { highlight } = marked(['新增[床位]']);
  const [kept] = relocateHighlights([{ ...highlight, quote: '' }], bodyOf(['甲']), bodyOf(['乙']));
  expect(isPlaced(kept!, ['乙'])).toBe(false);
});
