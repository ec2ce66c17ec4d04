// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FilterChoice } from '@/components/statistics/FilterChoice';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';

beforeEach(() => speak(chinese));
afterEach(cleanup);

const many = Array.from({ length: 150 }, (_, n) => ({ id: `h${n}`, name: `第${n}医院`, count: 150 - n }));

function show(chosen = '') {
  const onChoose = vi.fn();
  const chosenName = many.find(({ id }) => id === chosen)?.name ?? '';
  render(
    <FilterChoice
      label="医院"
      all="全部医院"
      values={many}
      chosen={chosen}
      chosenName={chosenName}
      onChoose={onChoose}
    />,
  );
  return onChoose;
}

test('a value is found by typing and taken by Enter, and the list closes', async () => {
  const onChoose = show();
  await userEvent.click(screen.getByRole('button', { name: '医院 全部医院' }));
  expect(await screen.findByText('还有 50 项')).toBeTruthy();
  await userEvent.type(screen.getByRole('combobox'), '第142{Enter}');
  expect(onChoose.mock.calls).toEqual([['h142']]);
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('the first line takes a choice away', async () => {
  const onChoose = show('h7');
  await userEvent.click(screen.getByRole('button', { name: '医院 第7医院' }));
  await userEvent.click(await screen.findByRole('option', { name: '全部医院' }));
  expect(onChoose.mock.calls).toEqual([['']]);
});
