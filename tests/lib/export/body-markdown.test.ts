import { describe, expect, test } from 'vitest';
import { bodyMarkdown } from '@/lib/export/body-markdown';
import { markdownText } from '@/lib/export/markdown-text';
import type { BodyNode } from '@/lib/schema/body';
import { element } from './sample-file';

const written = (children: BodyNode[], lowerBy = 0): string =>
  markdownText(bodyMarkdown({ type: 'root', children }, lowerBy)).trimEnd();
const row = (...cells: (string | BodyNode)[]) =>
  element(
    'tr',
    cells.map((cell) => element('td', [cell])),
  );
const picture = element('img', [], { src: 'https://img.example/a b.jpg', alt: '' });

describe('blocks of a body', () => {
  test.for<[string, BodyNode[], string]>([
    ['headings keep their level', [element('h2', ['一']), element('h3', ['（一）'])], '## 一\n\n### （一）'],
    [
      'a caption stands behind its picture',
      [element('figure', [picture, element('figcaption', ['图为 ', '新楼。'])])],
      '![](<https://img.example/a b.jpg>)\n\n*图为 新楼。*',
    ],
    [
      'a caption set in two lines keeps them apart',
      [element('figure', [picture, element('figcaption', ['新楼外景', element('br'), '骆铭 摄'])])],
      '![](<https://img.example/a b.jpg>)\n\n*新楼外景 骆铭 摄*',
    ],
    [
      'an empty caption is none',
      [element('figure', [picture, element('figcaption', [' '])])],
      '![](<https://img.example/a b.jpg>)',
    ],
    ['lists', [element('ul', [element('li', ['甲']), element('li', ['乙'])])], '- 甲\n- 乙'],
    ['numbered lists keep their start', [element('ol', [element('li', ['甲'])], { start: 3 })], '3. 甲'],
    ['quotes', [element('blockquote', [element('p', ['甲'])])], '> 甲'],
    ['breaks', [element('p', ['甲', element('br'), '乙'])], '甲\\\n乙'],
    ['set lines are no code', [element('pre', ['春眠\n  不觉晓\n'])], '春眠\\\n不觉晓'],
    ['set lines part at breaks', [element('pre', ['春眠', element('br'), '不觉晓'])], '春眠\\\n不觉晓'],
    [
      'raised figures',
      [element('p', ['10', element('sup', ['-6']), 'm', element('sup', ['注'])])],
      '10⁻⁶m^(注)',
    ],
    ['lowered figures', [element('p', ['CO', element('sub', ['2'])])], 'CO₂'],
    [
      'a link',
      [element('p', [element('a', ['甲'], { href: 'https://a.example/?a=(1)#b' })])],
      '[甲](https://a.example/?a=\\(1\\)#b)',
    ],
    ['words without a block', [{ type: 'text', value: '甲' }], '甲'],
    ['hidden characters go', [element('p', ['甲\u202e乙'])], '甲乙'],
    ['bold', [element('p', ['打造', element('strong', ['“软件”']), '工程'])], '打造“**软件**”工程'],
  ])('%s', ([, children, expected]) => {
    expect(written(children)).toBe(expected);
  });
});

describe('tables', () => {
  test('a head, a caption and pipes', () => {
    const table = element('table', [
      element('caption', ['表1']),
      element('thead', [element('tr', [element('th', ['科室']), element('th', ['床|位'])])]),
      element('tbody', [row('内科', '20')]),
    ]);
    expect(written([table])).toBe('*表1*\n\n| 科室 | 床\\|位 |\n| - | - |\n| 内科 | 20 |');
  });
  test('a cell over two columns leaves the second empty', () => {
    const wide = element('tr', [element('td', ['合计'], { colSpan: 2 })]);
    expect(written([element('table', [element('tbody', [row('内科', '20'), wide])])])).toContain(
      '| 合计 | |',
    );
  });
  test('a table in a cell is its words', () => {
    const table = element('table', [row(element('table', [element('caption', ['内表']), row('甲')]))]);
    expect(written([table])).toContain('甲');
  });
});

test('headings are lowered below a headline of their own, to six', () => {
  expect(written([element('h2', ['一']), element('h4', ['1'])], 1)).toBe('### 一\n\n##### 1');
  expect(written([element('h4', ['1'])], 5)).toBe('###### 1');
});

test('an address that runs is not written, its words are', () => {
  const hostile = element('a', ['点我', element('strong', ['这里'])], { href: 'javascript:alert(1)' });
  expect(written([element('p', [hostile])])).toBe('点我**这里**');
});

test('the body given is not changed', () => {
  const children = [element('p', [element('strong', ['一。']), '二\u202e'])];
  const before = structuredClone(children);
  written(children);
  expect(children).toEqual(before);
});
