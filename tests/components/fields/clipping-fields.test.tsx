// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BylineFields } from '@/components/fields/BylineFields';
import type { ClippingFields } from '@/components/fields/clipping-fields';
import { HeadingFields } from '@/components/fields/HeadingFields';
import { OrderFields } from '@/components/fields/OrderFields';
import { OriginFields } from '@/components/fields/OriginFields';
import { ReadingFields } from '@/components/fields/ReadingFields';
import { speak } from '@/lib/platform/texts';
import type { Clipping } from '@/lib/schema/clipping';
import { emptyBylines } from '@/lib/schema/empty-bylines';
import chinese from '@/public/_locales/zh_CN/messages.json';
import { makeClipping } from '../../builders';

beforeEach(() => speak(chinese));
afterEach(cleanup);

const fieldsOf = (changes: Partial<Clipping> = {}) => ({
  clipping: makeClipping(1, changes),
  edit: vi.fn<ClippingFields['edit']>(),
  onCommit: vi.fn<() => void>(),
  hintOf: (field: string) => (field === 'source' ? '请核对' : undefined),
});
const box = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });

describe('heading', () => {
  test.each([
    ['引题', 'kicker'],
    ['标题', 'headline'],
    ['副题', 'subtitle'],
  ])('%s is edited in place', async (name, field) => {
    const fields = fieldsOf({ [field]: '旧' });
    render(<HeadingFields {...fields} />);
    await userEvent.type(box(name), '新');
    expect(fields.edit).toHaveBeenLastCalledWith({ [field]: '旧新' });
  });
});

describe('origin', () => {
  test('what is typed is stored in the field’s own form', async () => {
    const fields = fieldsOf();
    render(<OriginFields {...fields} />);
    await userEvent.type(box('日期'), '2025年3月1日 9:05');
    expect(fields.edit).toHaveBeenLastCalledWith({
      published: { text: '2025年3月1日 9:05', date: '2025-03-01T09:05:00+08:00' },
    });
    await userEvent.type(box('栏目'), '首页›健康');
    expect(fields.edit).toHaveBeenLastCalledWith({ column: ['首页', '健康'] });
    await userEvent.type(box('来源'), '晚报');
    expect(fields.edit).toHaveBeenLastCalledWith({ source: '晨江日报晚报' });
  });

  test('an edition is asked for only where there is one', () => {
    render(<OriginFields {...fieldsOf()} />);
    expect(screen.queryByRole('textbox', { name: '版次' })).toBeNull();
    cleanup();
    render(<OriginFields {...fieldsOf({ kind: 'epaper' })} />);
    expect(box('版次')).toBeTruthy();
  });

  test('a reading that is not sure says so', () => {
    render(<OriginFields {...fieldsOf()} />);
    expect(screen.getByText('请核对')).toBeTruthy();
  });
});

describe('bylines', () => {
  const bylines = { ...emptyBylines(), reporters: ['林以安'], editors: ['何知远'] };

  test('roles that sign are shown, the others when asked for', async () => {
    render(<BylineFields {...fieldsOf({ bylines })} />);
    const labels = () => screen.getAllByRole('textbox').map((field) => field.getAttribute('aria-labelledby'));
    expect(labels()).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: '其他署名' }));
    expect(labels()).toHaveLength(6);
    expect(box('通讯员')).toBeTruthy();
  });

  test('names typed become a list, the other roles stay', async () => {
    const fields = fieldsOf({ bylines });
    render(<BylineFields {...fields} />);
    await userEvent.type(box('记者'), '、周慕晴');
    expect(fields.edit).toHaveBeenLastCalledWith({
      bylines: { ...bylines, reporters: ['林以安', '周慕晴'] },
    });
  });
});

describe('reading', () => {
  const topic = { id: 'service', score: 0.8, primary: true, evidence: ['一站式'] };
  const choices = {
    topics: [
      { id: 'service', name: '就医服务' },
      { id: 'quality', name: '医疗质量安全' },
    ],
    genres: [
      { id: 'feature', name: '纪实通讯' },
      { id: 'brief', name: '消息' },
    ],
    hospitals: [{ id: '晨江市第二医院', name: '晨江市第二医院' }],
  };

  test('a topic is added by typing', async () => {
    const fields = fieldsOf({ topics: [topic] });
    render(<ReadingFields {...fields} {...choices} />);
    await userEvent.click(screen.getByRole('button', { name: '添加主题' }));
    await userEvent.type(await screen.findByRole('searchbox'), '质量{Enter}');
    expect(fields.edit).toHaveBeenLastCalledWith({
      topics: [topic, { id: 'quality', score: 1, primary: false, evidence: [] }],
    });
  });

  test('a hospital the library does not know can be typed', async () => {
    const fields = fieldsOf();
    render(<ReadingFields {...fields} {...choices} />);
    await userEvent.click(screen.getByRole('button', { name: '添加医院' }));
    await userEvent.type(await screen.findByRole('searchbox'), '晨江市第一医院{Enter}');
    expect(fields.edit).toHaveBeenLastCalledWith({
      hospitals: [{ name: '晨江市第一医院', aliases: [], primary: true }],
    });
  });

  test('the genre is chosen from the list', async () => {
    const fields = fieldsOf({ genre: { id: 'feature', evidence: ['纪实'] } });
    render(<ReadingFields {...fields} {...choices} />);
    await userEvent.click(screen.getByRole('button', { name: /体裁/ }));
    await userEvent.click(screen.getByRole('option', { name: '消息' }));
    expect(fields.edit).toHaveBeenLastCalledWith({ genre: { id: 'brief', evidence: [] } });
  });

  test('a topic that corrections took away can be added back', async () => {
    const fields = fieldsOf({ topics: [topic] });
    const withdrawn = [{ id: 'quality', evidence: ['病历'], learned: ['word:病历'] }];
    render(<ReadingFields {...fields} {...choices} withdrawn={withdrawn} />);
    const group = screen.getByRole('group', { name: '按您的改正未列' });
    const button = within(group).getByRole('button', { name: '重新列入医疗质量安全' });
    await userEvent.tab();
    button.focus();
    expect((await screen.findByRole('tooltip')).textContent).toBe('由您的改正学得：病历');
    await userEvent.click(button);
    expect(fields.edit).toHaveBeenLastCalledWith({
      topics: [topic, { id: 'quality', score: 1, primary: false, evidence: [] }],
    });
  });

  test('kind and grade of the subject are chosen from lists', async () => {
    const hospital = { name: '晨江市第一医院', aliases: [], primary: true, kind: '综合医院' };
    const fields = fieldsOf({ hospitals: [hospital] });
    render(<ReadingFields {...fields} {...choices} />);
    await userEvent.click(screen.getByRole('button', { name: /等级/ }));
    await userEvent.click(screen.getByRole('option', { name: '三级甲等' }));
    expect(fields.edit).toHaveBeenLastCalledWith({ hospitals: [{ ...hospital, level: '三级甲等' }] });
    await userEvent.click(screen.getByRole('button', { name: /类别/ }));
    await userEvent.click(screen.getByRole('option', { name: '—' }));
    const { kind: _kind, ...rest } = hospital;
    expect(fields.edit).toHaveBeenLastCalledWith({ hospitals: [rest] });
  });
});

describe('order', () => {
  const show = (onCreateCollection: (name: string) => Promise<string | undefined>) => {
    const fields = fieldsOf({ tags: ['党建'] });
    render(
      <OrderFields
        {...fields}
        collectionChoices={[{ id: 'c1', name: '年度回顾' }]}
        tagChoices={[{ id: '三甲', name: '三甲' }]}
        onCreateCollection={onCreateCollection}
      />,
    );
    return fields;
  };

  test('a collection is made by typing its name', async () => {
    const fields = show(async (name) => (name === '专题' ? 'c2' : undefined));
    await userEvent.click(screen.getByRole('button', { name: '添加专辑' }));
    await userEvent.type(await screen.findByRole('searchbox'), '专题{Enter}');
    expect(fields.edit).toHaveBeenLastCalledWith({ collections: ['c2'] });
  });

  test('a collection that could not be made is not put on the clipping', async () => {
    const fields = show(async () => undefined);
    await userEvent.click(screen.getByRole('button', { name: '添加专辑' }));
    await userEvent.type(await screen.findByRole('searchbox'), '专题{Enter}');
    expect(fields.edit).not.toHaveBeenCalled();
  });

  test('a known tag is completed, a chip taken away', async () => {
    const fields = show(async () => undefined);
    await userEvent.click(screen.getByRole('button', { name: '添加标签' }));
    await userEvent.type(await screen.findByRole('searchbox'), '三{Enter}');
    expect(fields.edit).toHaveBeenLastCalledWith({ tags: ['党建', '三甲'] });
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: /去掉“党建”/ }));
    expect(fields.edit).toHaveBeenLastCalledWith({ tags: [] });
  });
});
