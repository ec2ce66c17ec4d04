import { beforeAll, expect, test } from 'vitest';
import { learnedReason } from '@/components/shared/learned-reason';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';

beforeAll(() => speak(chinese));

test.for([
  [['word:义诊', 'word:义诊', 'head:周报', 'source:健康泽江湾'], '由您的改正学得：义诊、周报、健康泽江湾'],
  [['column:每周要览', 'beside:tcm'], '由您的改正学得：栏目“每周要览”、与“tcm”同在'],
  [['long', 'named'], '由您的改正学得'],
  [[], '由您的改正学得'],
] as const)('%s is told as words', ([learned, words]) => {
  expect(learnedReason(learned, [])).toBe(words);
});
