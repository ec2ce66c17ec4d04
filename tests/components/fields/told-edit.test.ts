import { beforeEach, expect, test, vi } from 'vitest';
import { toldEdit } from '@/components/fields/told-edit';
import type { ClippingEdit } from '@/components/hooks/use-clipping';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';
import { makeClipping } from '../../builders';

beforeEach(() => speak(chinese));

const topic = (id: string, primary: boolean) => ({ id, score: 1, primary, evidence: [] });
const topics = [topic('party', true), topic('staff', false)];
const clipping = makeClipping(1, { tags: ['要闻', '头版'], topics });

function edited(patch: ClippingEdit, adds = false) {
  const edit = vi.fn<(patch: ClippingEdit) => void>();
  const told: { words: string; undo?: (() => void) | undefined }[] = [];
  toldEdit({ clipping, edit, tell: (_, one) => Boolean(told.push(one)), adds })(patch);
  return { edit, told };
}

test.for([
  ['a chip that was taken away', { tags: ['头版'] }, '改了：标签', { tags: clipping.tags }],
  ['another topic made the first', { topics: [topic('staff', true)] }, '改了：主题', { topics }],
  ['another genre', { genre: { id: 'brief', evidence: [] } }, '改了：体裁', { genre: clipping.genre }],
  ['nothing that was there', { hospitals: [] }, '', {}],
] as const)('%s', ([, patch, words, before]) => {
  const { edit, told } = edited(patch as unknown as ClippingEdit);
  expect(edit).toHaveBeenCalledExactlyOnceWith(patch);
  expect(told.map((one) => one.words)).toEqual(words ? [words] : []);
  told[0]?.undo?.();
  if (words) expect(edit).toHaveBeenLastCalledWith(before);
});

test('what is typed is taken back where it is typed, and what was added by its own cross', () => {
  expect(edited({ headline: '新标题', note: '记' }).told).toEqual([]);
  expect(edited({ tags: [...clipping.tags, '年度'] }).told).toEqual([]);
});

test('what was added without one is told where that is asked for', () => {
  const { told, edit } = edited({ topics: [...topics, topic('welfare', false)] }, true);
  expect(told).toHaveLength(1);
  told[0]?.undo?.();
  expect(edit).toHaveBeenLastCalledWith({ topics });
});
