// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ChipField } from '@/components/shared/ChipField';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';

beforeEach(() => speak(chinese));
afterEach(cleanup);

const chips = [
  { id: 'party-building', name: '党建引领', why: '依据：把支部建在科室上' },
  { id: 'service', name: '就医服务' },
];
const choices = [...chips, { id: 'quality', name: '医疗质量安全' }, { id: 'culture', name: '医院文化' }];

function show(changes: Partial<Parameters<typeof ChipField>[0]> = {}) {
  const calls = { onAdd: vi.fn(), onRemove: vi.fn() };
  render(<ChipField label="主题" chips={chips} choices={choices} {...calls} {...changes} />);
  return calls;
}

const openList = async () => {
  await userEvent.click(screen.getByRole('button', { name: '添加主题' }));
  await userEvent.click(await screen.findByRole('searchbox', { name: '添加主题' }));
};

describe('chips', () => {
  test('stand in a group of the field’s name, each with its reason for whoever cannot see it', () => {
    show();
    const rows = within(screen.getByRole('grid', { name: '主题' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual(['党建引领依据：把支部建在科室上', '就医服务']);
  });

  test('show their reason while they have the focus', async () => {
    show();
    expect(screen.queryByRole('tooltip')).toBeNull();
    await userEvent.tab();
    expect((await screen.findByRole('tooltip')).textContent).toBe('依据：把支部建在科室上');
  });

  test('are removed by their cross and by the Delete key', async () => {
    const { onRemove } = show();
    await userEvent.click(screen.getByRole('button', { name: /去掉“就医服务”/ }));
    expect(onRemove).toHaveBeenLastCalledWith('service');
    await userEvent.click(screen.getByRole('row', { name: /党建引领/ }));
    await userEvent.keyboard('{Delete}');
    expect(onRemove).toHaveBeenLastCalledWith('party-building');
  });

  test('stand back beyond a number, until they are asked for', async () => {
    show({ most: 1 });
    expect(screen.getAllByRole('row')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: '还有 1 个' }));
    expect(screen.getAllByRole('row')).toHaveLength(2);
  });

  test('one of them can be made the first', async () => {
    const onChange = vi.fn();
    show({ primary: { id: 'party-building', onChange } });
    expect(screen.getByRole('row', { name: /党建引领/ }).getAttribute('aria-selected')).toBe('true');
    await userEvent.click(screen.getByRole('row', { name: /就医服务/ }));
    expect(onChange).toHaveBeenCalledWith('service');
  });
});

describe('adding', () => {
  test('narrows the choices as one types and takes the one in front on Enter', async () => {
    const { onAdd } = show();
    await openList();
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      '医疗质量安全',
      '医院文化',
    ]);
    await userEvent.keyboard('文化');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['医院文化']);
    await userEvent.keyboard('{Enter}');
    expect(onAdd.mock.calls).toEqual([['culture']]);
  });

  test('says so where nothing matches and nothing may be made', async () => {
    const { onAdd } = show();
    await openList();
    await userEvent.keyboard('航天{Enter}');
    expect(screen.getByText('没有相符的')).toBeTruthy();
    expect(onAdd).not.toHaveBeenCalled();
  });

  test('makes a new name where that is allowed, and none twice', async () => {
    const onCreate = vi.fn();
    show({ onCreate });
    await openList();
    await userEvent.keyboard('ＡＩ门诊');
    expect(screen.getByRole('option').textContent).toBe('新建“ＡＩ门诊”');
    await userEvent.keyboard('{Enter}');
    expect(onCreate.mock.calls).toEqual([['ＡＩ门诊']]);
    await userEvent.keyboard('党建引领');
    expect(screen.getByRole('option').textContent).toBe('没有相符的');
  });
});
