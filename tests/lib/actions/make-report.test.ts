import { expect, test } from 'vitest';
import { makeReport, storedReport } from '@/lib/actions/make-report';
import type { Body } from '@/lib/schema/body';
import { makeBody, makeCapture, makeClipping } from '../../builders';

const bodyOf = (...paragraphs: string[]): Body => ({
  type: 'root',
  children: paragraphs.map((value) => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value }],
  })),
});

test('byline lines stand beside the text, with the dateline and the closing bracket the text still has', () => {
  const body = bodyOf('晨江日报讯（记者 王松）今天，医院开诊。', '服务群众120人次。（宣传科 李青）');
  const report = makeReport({ ...makeCapture(1), bylineLines: ['来源：晨江日报'] }, body);
  expect(report.bylineLines).toEqual(['来源：晨江日报', '晨江日报讯（记者 王松）', '（宣传科 李青）']);
  expect(report.lines.map(({ text }) => text)).toEqual(['今天，医院开诊。', '服务群众120人次。']);
});

test('lines that only sign are left out, and nothing else of the text', () => {
  const body = bodyOf('今天，医院开诊。', '编辑 张阳 校对 周敏');
  expect(makeReport(makeCapture(1), body)).toMatchObject({
    bylineLines: ['编辑 张阳 校对 周敏'],
    lines: [{ kind: 'paragraph', text: '今天，医院开诊。' }],
  });
});

test('a stored clipping is read with the lines it was clipped with', () => {
  const body = makeBody(1, { bylineLines: ['来源：泽江卫健'] });
  expect(storedReport(makeClipping(1), body).bylineLines).toEqual(['来源：泽江卫健']);
  expect(storedReport(makeClipping(1), body, bodyOf('新的正文。')).lines[0]?.text).toBe('新的正文。');
});
