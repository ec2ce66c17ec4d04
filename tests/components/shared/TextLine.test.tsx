// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { TextLine } from '@/components/shared/TextLine';

afterEach(cleanup);

/** A field whose stored form differs from what is typed, as a list of names does. */
function Names({ onChange, onCommit }: { onChange: (value: string) => void; onCommit: () => void }) {
  const [names, setNames] = useState(['林以安']);
  return (
    <TextLine
      label="记者"
      value={names.join('、')}
      onChange={(typed) => {
        setNames(typed.split(' ').filter(Boolean));
        onChange(typed);
      }}
      onCommit={onCommit}
    />
  );
}

test('is a text box with the label’s name, and keeps what is typed as it was typed', async () => {
  const [onChange, onCommit] = [vi.fn(), vi.fn()];
  render(<Names onChange={onChange} onCommit={onCommit} />);
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '记者' });
  await userEvent.type(field, ' 周慕晴');
  expect(field.value).toBe('林以安 周慕晴');
  expect(onChange).toHaveBeenLastCalledWith('林以安 周慕晴');
  await userEvent.tab();
  expect(field.value).toBe('林以安、周慕晴');
  expect(onCommit).toHaveBeenCalledTimes(1);
});

test('commits on Enter, without a new line', async () => {
  const onCommit = vi.fn();
  render(<Names onChange={vi.fn()} onCommit={onCommit} />);
  await userEvent.type(screen.getByRole('textbox'), '{Enter}');
  expect(onCommit).toHaveBeenCalledTimes(1);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('林以安');
});

test('takes Enter as a new line where lines are wanted', async () => {
  const onChange = vi.fn();
  render(<TextLine label="批注" value="一" multiline onChange={onChange} onCommit={vi.fn()} />);
  await userEvent.type(screen.getByRole('textbox'), '{Enter}二');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('一\n二');
});

test('waits for an input method to finish before it tells of a change, and Enter ends only the composing', () => {
  const [onChange, onCommit] = [vi.fn(), vi.fn()];
  render(<TextLine label="来源" value="" onChange={onChange} onCommit={onCommit} />);
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  fireEvent.focus(field);
  fireEvent.compositionStart(field);
  fireEvent.input(field, { target: { value: 'ri bao' }, isComposing: true });
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  expect(field.value).toBe('ri bao');
  expect(onChange).not.toHaveBeenCalled();
  expect(onCommit).not.toHaveBeenCalled();
  fireEvent.input(field, { target: { value: '日报' }, isComposing: true });
  fireEvent.compositionEnd(field);
  expect(onChange).toHaveBeenLastCalledWith('日报');
});

test('tells a reading that is not sure by its description', () => {
  render(<TextLine label="来源" value="日报" hint="请核对" onChange={vi.fn()} onCommit={vi.fn()} />);
  const id = screen.getByRole('textbox').getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(id)?.textContent).toBe('请核对');
});
