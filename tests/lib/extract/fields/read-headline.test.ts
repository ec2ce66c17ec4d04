// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { gatherFacts } from '@/lib/extract/fields/page-facts';
import { readPageLines } from '@/lib/extract/fields/page-lines';
import { readHeadline } from '@/lib/extract/fields/read-headline';
import { copyOf, page } from '../dom';

const text =
  '<p>护士长说，早班的护士六点四十就到岗，备好抽血用的物品，第一位病人不必再等，窗口前的队伍短了一半。</p>';

function headlineOf(markup: string, title: string): string | undefined {
  const document = page(markup, title);
  const element = document.querySelector('article')!;
  const blocks = [...element.querySelectorAll('p')];
  const lines = readPageLines(document.body, element);
  return readHeadline(gatherFacts(copyOf(document), { element, blocks }, lines), [])?.value;
}

test('a line that opens with a dash is the subtitle, not the headline', () => {
  const markup = `<h2 class="art-title">她把病房当作家</h2><p>——记护士长冯慧</p><p>2024-03-02 08:30　来源：澄溪日报</p><article>${text}</article>`;
  expect(headlineOf(markup, '她把病房当作家 - 健康人物 - 澄溪网')).toBe('她把病房当作家');
});

test('a window title that is the newspaper’s name gives way to the printed headline', () => {
  const markup = `<table><tr><td class="font01">早间门诊方便上班族</td></tr></table><article>${text}</article>`;
  expect(headlineOf(markup, '澄溪日报-数字报')).toBe('早间门诊方便上班族');
});
