import { expect, test } from 'vitest';
import type { BodyElement, BodyTag } from '@/lib/schema/body';
import { textOf } from '@/lib/text/body-lines';
import { bodyOfDraft, draftOf } from '@/lib/text/draft';
import { withLines } from '@/lib/text/paste-lines';

const element = (tagName: BodyTag, ...children: BodyElement['children']): BodyElement => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const draft = draftOf({
  type: 'root',
  children: [
    element('p', { type: 'text', value: '甲乙丙丁' }),
    element('figure', element('figcaption', { type: 'text', value: '图注' })),
  ],
});

test.for([
  ['one line stays in the block', 0, [], 1, 3, ['一'], ['甲一丁', '图注'], { key: 0, path: [], at: 2 }],
  ['lines are blocks', 0, [], 1, 3, ['一', '二'], ['甲一', '二丁', '图注'], { key: 2, path: [], at: 1 }],
  ['nothing takes out', 0, [], 1, 3, [''], ['甲丁', '图注'], { key: 0, path: [], at: 1 }],
  ['a caption is one line', 1, [0], 0, 2, ['一', '二'], ['甲乙丙丁', '一 二'], { key: 1, path: [0], at: 3 }],
] as const)('%s', ([, key, path, start, end, lines, texts, caret]) => {
  const pasted = withLines(draft, { key, path }, { start, end, lines });
  expect(bodyOfDraft(pasted.draft).children.map(textOf)).toEqual(texts);
  expect(pasted.caret).toEqual(caret);
});
