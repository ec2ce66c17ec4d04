// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { type Keys, useKeys } from '@/components/hooks/use-keys';

afterEach(cleanup);

function Part({ keys, order }: { keys: Keys; order?: 'first' | 'last' }) {
  useKeys(keys, order);
  return null;
}

test('keys of a part that comes first are kept from the room around it', async () => {
  const [room, part] = [vi.fn(), vi.fn()];
  render(<Part keys={{ Escape: room, e: room }} />);
  const { rerender } = render(<Part keys={{ Escape: part }} order="first" />);
  await userEvent.keyboard('{Escape}');
  expect([part.mock.calls.length, room.mock.calls.length]).toEqual([1, 0]);
  rerender(<Part keys={{}} order="first" />);
  await userEvent.keyboard('{Escape}e');
  expect([part.mock.calls.length, room.mock.calls.length]).toEqual([1, 2]);
});

test('letters typed into a field, and keys pressed with others, call nothing', async () => {
  const act = vi.fn();
  const { container } = render(
    <>
      <input />
      <Part keys={{ h: act }} />
    </>,
  );
  container.querySelector('input')?.focus();
  await userEvent.keyboard('h');
  container.querySelector('input')?.blur();
  await userEvent.keyboard('{Control>}h{/Control}');
  expect(act).not.toHaveBeenCalled();
  await userEvent.keyboard('h');
  expect(act).toHaveBeenCalledOnce();
});
