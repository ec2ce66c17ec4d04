import { expect, test } from 'vitest';
import { titleTables } from '@/lib/extract/body/table-titles';
import type { Body, BodyElement } from '@/lib/schema/body';

const element = (tagName: BodyElement['tagName'], ...children: BodyElement['children']): BodyElement => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const words = (value: string) => ({ type: 'text' as const, value });
const table = element(
  'table',
  element('tbody', element('tr', element('td', words('床位')), element('td', words('600')))),
);
const bodyOf = (...children: Body['children']): Body => ({ type: 'root', children });

test.for([['表1　医疗质量指标'], ['表二 床位使用'], ['附表3 人员名单']])(
  '%s above a table becomes its caption',
  ([title]) => {
    const { children } = titleTables(bodyOf(element('p', words(title!)), table));
    expect(children).toHaveLength(1);
    expect(children[0]).toMatchObject({
      tagName: 'table',
      children: [{ tagName: 'caption' }, { tagName: 'tbody' }],
    });
  },
);

test.for([['表现突出的科室如下'], ['各科床位'], ['表1的数据说明，床位数连续三年增长'], ['表彰名单']])(
  '%s above a table stays a paragraph',
  ([line]) => {
    expect(titleTables(bodyOf(element('p', words(line!)), table)).children).toHaveLength(2);
  },
);
