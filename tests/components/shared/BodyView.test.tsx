// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BodyView } from '@/components/shared/BodyView';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';
import type { Body, BodyElement, BodyNode, BodyTag } from '@/lib/schema/body';

const node = (
  tagName: BodyTag,
  children: (BodyNode | string)[],
  properties: BodyElement['properties'] = {},
): BodyElement => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});
/** Pictures as they are shown once the editor asked for them. */
const printed = { addressOf: (src: string) => src };
const body = (...children: BodyNode[]): Body => ({ type: 'root', children });

beforeEach(() => speak(chinese));
afterEach(cleanup);

describe('BodyView', () => {
  test('shows the elements of a report by their roles', () => {
    const row = (tag: BodyTag, words: string) => node('tr', [node(tag, [words], { colSpan: 2 })]);
    render(
      <BodyView
        body={body(
          node('h2', ['一、建好支部']),
          node('p', ['医院设床位', node('strong', ['800张'])]),
          node('figure', [
            node('img', [], { src: 'https://news.example/a.jpg', alt: '病房' }),
            node('figcaption', ['图为病房']),
          ]),
          node('table', [node('thead', [row('th', '年份')]), node('tbody', [row('td', '2024')])]),
          node('ul', [node('li', ['义诊'])]),
        )}
        pictures={printed}
      />,
    );
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('一、建好支部');
    expect(screen.getByText('800张').tagName).toBe('STRONG');
    expect(screen.getByRole('figure').textContent).toBe('图为病房');
    expect(screen.getByRole('columnheader').getAttribute('colspan')).toBe('2');
    expect(within(screen.getByRole('region')).getByRole('cell').textContent).toBe('2024');
    expect(screen.getByRole('listitem').textContent).toBe('义诊');
  });

  test('tells no site who reads it', () => {
    render(
      <BodyView
        body={body(
          node('p', [
            node('a', ['原文'], { href: 'https://news.example/1' }),
            node('img', [], { src: 'https://news.example/a.jpg', alt: '病房' }),
          ]),
        )}
        pictures={printed}
      />,
    );
    const link = screen.getByRole('link');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(screen.getByRole('img').getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  test('keeps out what the vocabulary does not know', () => {
    const hostile = {
      type: 'element',
      tagName: 'script',
      properties: { src: 'https://evil.example/x.js' },
      children: [{ type: 'text', value: 'alert(1)' }],
    };
    const dressed = node('p', ['正文'], { onclick: 'alert(1)', style: 'position:fixed' } as never);
    const { container } = render(<BodyView body={body(hostile as never, dressed)} />);
    expect(container.querySelector('script')).toBeNull();
    expect(screen.getByText('正文').getAttributeNames()).toEqual(['data-block']);
  });

  test('marks words across elements, counted from the start of their block', () => {
    const { container } = render(
      <BodyView
        body={body(
          node('p', ['前文']),
          node('p', ['全年', node('br', []), node('em', ['开展手术']), '126台']),
        )}
        marks={(block) => (block === 1 ? [{ id: 's1', kind: 'statistic', start: 5, end: 9 }] : [])}
      />,
    );
    const marked = [...container.querySelectorAll('mark')];
    expect(marked.map((mark) => mark.textContent)).toEqual(['手术', '12']);
    expect(marked.map((mark) => mark.className)).toEqual(['mark-statistic', 'mark-statistic']);
    expect(marked[0]?.closest('[data-block]')?.getAttribute('data-block')).toBe('1');
  });

  test('lets the page show a marked run its own way', () => {
    render(
      <BodyView
        body={body(node('p', ['设床位800张']))}
        marks={() => [{ id: 'beds', kind: 'statistic', start: 3, end: 7 }]}
        renderSegment={({ text, marks }) => <button>{`${text} ${marks[0]?.id}`}</button>}
      />,
    );
    expect(screen.getByRole('button').textContent).toBe('800张 beds');
  });

  test('takes a picture from where the page says', () => {
    render(
      <BodyView
        body={body(node('img', [], { src: 'https://news.example/a.jpg', alt: '病房' }))}
        pictures={{ addressOf: () => 'blob:stored' }}
      />,
    );
    expect(screen.getByRole('img').getAttribute('src')).toBe('blob:stored');
  });

  test('says in words what a picture was that cannot be shown', () => {
    const picture = node('img', [], { src: 'https://news.example/a.jpg', alt: '病房' });
    render(<BodyView body={body(picture)} pictures={printed} />);
    fireEvent.error(screen.getByRole('img'));
    expect(screen.getByText('图片无法显示 病房')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('asks no site for a picture before the editor does', async () => {
    const load = vi.fn();
    const picture = node('img', [], { src: 'https://img.example/a.jpg', alt: '病房' });
    const { rerender } = render(<BodyView body={body(picture)} pictures={{ addressOf: () => null, load }} />);
    expect(screen.queryByRole('img')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '从 img.example 载入' }));
    expect(load).toHaveBeenCalledWith('https://img.example/a.jpg');
    rerender(<BodyView body={body(picture)} pictures={{ addressOf: () => undefined, load }} />);
    expect(screen.queryByRole('button')).toBeNull();
    rerender(<BodyView body={body(picture)} />);
    expect(screen.getByText('图片没有存到本机 病房')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
