import { describe, expect, test } from 'vitest';
import type { PhrasingContent } from 'mdast';
import { freeMarks } from '@/lib/export/free-marks';
import { markdownText } from '@/lib/export/markdown-text';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
const written = (...phrase: PhrasingContent[]): string =>
  markdownText([{ type: 'paragraph', children: freeMarks(phrase) }]).trimEnd();

describe('marks in Chinese text are marks wherever they are read', () => {
  test.for<[string, PhrasingContent[], string]>([
    ['quotation marks go out', [text('打造'), strong(text('“软件”')), text('工程')], '打造“**软件**”工程'],
    ['so does a full stop', [strong(text('一是引才。')), text('医院出台')], '**一是引才**。医院出台'],
    [
      'marks side by side become one',
      [strong(text('一是')), strong(text('引才')), text('多')],
      '**一是引才**多',
    ],
    ['a mark of punctuation alone is none', [text('甲'), strong(text('，')), text('乙')], '甲，乙'],
    ['a mark that is all stays whole', [strong(text('——副题。'))], '**——副题。**'],
    ['a sign of two units stays whole', [strong(text('好😀')), text('啊')], '**好**😀啊'],
    ['nothing stays nothing', [strong(text('')), text('甲')], '甲'],
  ])('%s', ([, phrase, expected]) => {
    expect(written(...phrase)).toBe(expected);
  });
});

test('the phrase given is not changed', () => {
  const phrase = [strong(text('一是。')), strong(text('二是。')), text('后')];
  const before = structuredClone(phrase);
  freeMarks(phrase);
  expect(phrase).toEqual(before);
});
