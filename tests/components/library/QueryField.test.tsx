// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { FacetGroup } from '@/components/library/FacetGroup';
import { QueryField } from '@/components/library/QueryField';
import { completeQuery } from '@/lib/search/complete-query';

beforeEach(() => {
  const getMessage = (key: string, words: string[]): string =>
    key === 'language_tag' ? 'en' : [key, ...words].join(' ');
  Object.assign(browser.i18n, { getMessage });
});
afterEach(cleanup);

test('answers while one types, and completes a field’s values', async () => {
  const onChange = vi.fn();
  const complete = (query: string) => completeQuery(query, () => ['武汉协和医院', '同济医院']);
  render(<QueryField query="" onChange={onChange} complete={complete} fieldRef={null} />);
  const field = screen.getByRole('searchbox', { name: 'search_label' });
  await userEvent.type(field, '医院:协');
  expect(onChange).toHaveBeenLastCalledWith('医院:协');
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['武汉协和医院']);
  await userEvent.click(screen.getByRole('option', { name: '武汉协和医院' }));
  expect(onChange).toHaveBeenLastCalledWith('医院:武汉协和医院 ');
});

test('follows an address that changes under it', () => {
  const props = { onChange: vi.fn(), complete: () => [], fieldRef: null };
  const { rerender } = render(<QueryField query="协和" {...props} />);
  rerender(<QueryField query="同济" {...props} />);
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('同济');
});

test('a facet shows its most frequent values, and all when asked', async () => {
  const onToggle = vi.fn();
  const values = Array.from({ length: 9 }, (_, n) => ({
    value: `v${n}`,
    name: `医院${n}`,
    count: 9 - n,
    chosen: n === 8,
    depth: 0,
  }));
  render(<FacetGroup label="医院" values={values} onToggle={onToggle} />);
  expect(screen.getAllByRole('checkbox')).toHaveLength(7);
  await userEvent.click(screen.getByRole('button', { name: 'facet_more 2' }));
  expect(screen.getAllByRole('checkbox')).toHaveLength(9);
  await userEvent.click(screen.getByRole('checkbox', { name: /医院3/ }));
  expect(onToggle).toHaveBeenCalledWith('v3');
});
