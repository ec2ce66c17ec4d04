import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownText } from '@/lib/export/markdown-text';
import { heading, paragraph, textNode } from '@/lib/export/nodes';
import { hostileTexts } from './hostile-texts';
import { readMarkdown, wordsIn } from './read-markdown';

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('a hostile text is words, and all of them', () => {
  test.for(hostileTexts)('%j', (text) => {
    const [title, words] = [heading(2, text), textNode(text)];
    const written = markdownText([title, paragraph(words), paragraph({ type: 'strong', children: [words] })]);
    const tree = readMarkdown(written);
    const kinds = new Set<string>();
    for (const kind of [
      'html',
      'link',
      'image',
      'code',
      'inlineCode',
      'list',
      'blockquote',
      'table',
      'delete',
      'definition',
      'break',
    ] as const) {
      if (wordsIn(tree, kind).length > 0) kinds.add(kind);
    }
    expect([...kinds]).toEqual([]);
    expect(wordsIn(tree, 'heading')).toEqual([collapsed(words.value)]);
    expect(wordsIn(tree, 'paragraph').map(collapsed)).toEqual([
      collapsed(words.value),
      collapsed(words.value),
    ]);
  });
});

describe('what only some programs run does not stand there as they read it', () => {
  test.for<[string, RegExp]>([
    ['[[私人笔记]] ![[图]]', /\[\[/],
    ['<% tp.x %>', /<%|%>/],
    ['%%藏%% $x$ ==亮== ~~删~~', /(?<!\\)(?:%%|\$|==|~)/],
    ['说#党建 #医德', /(?<!\\)#/],
    ['`= this.x` ```dataview', /(?<!\\)`/],
    ['^[脚注] [^1]', /\^\[|(?<!\\)\[/],
  ])('%s', ([text, live]) => {
    expect(text).toMatch(live);
    expect(markdownText([paragraph(textNode(text))])).not.toMatch(live);
  });
});

test('plain Chinese stays as it is', () => {
  const text = '2024年，“双一流”建设提速：门诊量达30.5万人次（增长12%）；P<0.05。1.优化流程——A+B';
  expect(markdownText([paragraph(textNode(text))])).toBe(`${text}\n`);
});

test('any text is read back as its words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), (text) => {
      const tree = readMarkdown(markdownText([heading(1, text), paragraph(textNode(`起${text}止`))]));
      expect(wordsIn(tree, 'paragraph').map(collapsed)).toEqual([collapsed(`起${text}止`)]);
    }),
    { numRuns: 500 },
  );
});
