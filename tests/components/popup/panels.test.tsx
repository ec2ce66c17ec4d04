// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ClipFailure } from '@/components/popup/ClipFailure';
import { ClipLogPanel } from '@/components/popup/ClipLogPanel';
import { ExistingNotice } from '@/components/popup/ExistingNotice';
import { SaveMark } from '@/components/fields/SaveMark';
import { StatisticsPanel } from '@/components/shared/StatisticsPanel';
import { failureText } from '@/lib/platform/failure-text';
import { speak } from '@/lib/platform/texts';
import { failures } from '@/lib/schema/outcome';
import type { Statistic } from '@/lib/schema/reading';
import chinese from '@/public/_locales/zh_CN/messages.json';

beforeEach(() => speak(chinese));
afterEach(cleanup);

const statistic = (metric: string, value: number): Statistic => ({
  metric,
  metricKey: 'beds',
  value,
  unit: '张',
  qualifier: '',
  change: '',
  period: '',
  quote: `${metric}${value}张`,
  section: '',
});
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('statistics', () => {
  const two = [statistic('床位', 800), statistic('监护床', 40)];
  const show = (statistics: Statistic[]) => {
    const calls = { onChange: vi.fn(), onCommit: vi.fn(), onStruck: vi.fn() };
    render(<StatisticsPanel statistics={statistics} {...calls} />);
    return calls;
  };

  test('are listed with the clause they stand in', () => {
    show(two);
    const [first] = screen.getAllByRole('listitem');
    expect(first && within(first).getByText('床位 800张')).toBeTruthy();
    expect(first && within(first).getByText('床位800张')).toBeTruthy();
  });

  test('can be corrected part by part', async () => {
    const { onChange } = show(two);
    await userEvent.click(button('改正 监护床 40张'));
    await userEvent.type(screen.getByRole('textbox', { name: '数值' }), '2');
    expect(onChange).toHaveBeenLastCalledWith([two[0], { ...two[1], value: 402 }]);
    await userEvent.type(screen.getByRole('textbox', { name: '指标' }), '位');
    expect(onChange).toHaveBeenLastCalledWith([two[0], { ...two[1], metric: '监护床位', metricKey: '' }]);
  });

  test('can be struck out, and put back among those there are by then', async () => {
    const { onChange, onStruck } = show(two);
    await userEvent.click(button('划去 床位 800张'));
    expect(onChange).toHaveBeenCalledWith([two[1]]);
    const [[undo]] = onStruck.mock.calls as [[() => void]];
    undo();
    expect(onChange).toHaveBeenLastCalledWith([two[0], ...two]);
  });

  test('none is said', () => {
    show([]);
    expect(screen.getByText('这篇报道里没有读到数据。')).toBeTruthy();
  });
});

describe('a page that was clipped before', () => {
  test('offers a newer version or a second clipping, and says whether the page changed', async () => {
    const onClip = vi.fn();
    render(<ExistingNotice clippedAt="2025-03-01T12:00:00Z" changed onClip={onClip} />);
    expect(screen.getByRole('status').textContent).toMatch(/^本页在 2025年3月1日.*原文后来有改动$/);
    await userEvent.click(button('更新，保留旧版'));
    await userEvent.click(button('另存一份'));
    expect(onClip.mock.calls).toEqual([['update'], ['both']]);
  });

  test('shows what the page says now beside what is stored, before either is chosen', async () => {
    const stored = { kicker: '', headline: '新院区启用', subtitle: '', text: '开放床位800张。' };
    const newer = { ...stored, text: '开放床位900张。' };
    const { rerender } = render(
      <ExistingNotice
        clippedAt="2025-03-01T00:00:00Z"
        changed
        stored={stored}
        newer={newer}
        onClip={vi.fn()}
      />,
    );
    await userEvent.click(button('看看改了什么'));
    expect(screen.getByText('800').tagName).toBe('DEL');
    expect(screen.getByText('900').tagName).toBe('INS');
    expect(screen.getByRole('columnheader', { name: '网页现在' })).toBeTruthy();
    rerender(
      <ExistingNotice clippedAt="2025-03-01T12:00:00Z" changed={false} stored={stored} onClip={vi.fn()} />,
    );
    expect(screen.queryByRole('button', { name: '看看改了什么' })).toBeNull();
  });
});

describe('saving', () => {
  test('is told quietly', () => {
    const { rerender } = render(<SaveMark save={{ step: 'idle' }} onRetry={vi.fn()} />);
    expect(screen.getByRole('status').textContent).toBe('');
    rerender(<SaveMark save={{ step: 'saved' }} onRetry={vi.fn()} />);
    expect(screen.getByRole('status').textContent).toBe('已保存');
  });

  test('is told plainly where it failed, with a way to save again', async () => {
    const onRetry = vi.fn();
    render(<SaveMark save={{ step: 'failed', failure: 'quota-exceeded' }} onRetry={onRetry} />);
    expect(screen.getByRole('alert').textContent).toContain(failureText('quota-exceeded'));
    await userEvent.click(button('再存一次'));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});

describe('a failed clip', () => {
  test.each(failures)('%s is said in a sentence, with a choice left', (failure) => {
    const calls = { onRetry: vi.fn(), onSelection: vi.fn(), onLibrary: vi.fn() };
    render(<ClipFailure failure={failure} {...calls} />);
    expect(screen.getByRole('alert').textContent).toBe(failureText(failure));
    expect(screen.getAllByRole('button').length).toBeGreaterThan(0);
  });

  test('each choice does what it says', async () => {
    const calls = { onRetry: vi.fn(), onSelection: vi.fn(), onLibrary: vi.fn() };
    render(<ClipFailure failure="not-article-list" {...calls} />);
    await userEvent.click(button('只剪选中的文字'));
    await userEvent.click(button('再试一次'));
    await userEvent.click(button('打开剪报库'));
    expect(Object.values(calls).map((call) => call.mock.calls.length)).toEqual([1, 1, 1]);
  });
});

describe('how it was clipped', () => {
  test('names what was left out and why, the candidates and how sure each field is', () => {
    render(
      <ClipLogPanel
        log={{
          candidates: [
            { from: 'readability', score: 0.934, characters: 3268, chosen: true },
            { from: 'density', score: 0.5, characters: 90, chosen: false },
          ],
          hints: [],
          removals: [{ step: 'share-bar', reason: '分享按钮', text: '分享到微信' }],
          cuts: ['图片超过 2000 张'],
          fields: { source: { from: '来源：', sure: 0.9 } },
          ms: 48.4,
        }}
      />,
    );
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      '为什么没有收进来 (1)',
      '正文的候选 (2)',
      '各栏读自何处 (1)',
      '超出上限而截去 (1)',
    ]);
    const words = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(words[0]).toBe('share-bar 分享按钮分享到微信');
    expect(words[1]).toBe('readability 得分 0.93 3268 字 选中');
    expect(words[3]).toBe('source 来源： 把握 90%');
    expect(screen.getByText('用时 48 毫秒')).toBeTruthy();
  });
});
