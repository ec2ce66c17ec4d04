// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextEditor } from '@/components/reader/TextEditor';
import { editText } from '@/lib/actions/edit-text';
import { restoreRevision } from '@/lib/actions/restore-revision';
import { onMessage } from '@/lib/platform/messages';
import { speak } from '@/lib/platform/texts';
import type { BodyElement, BodyNode, BodyTag } from '@/lib/schema/body';
import { getBody } from '@/lib/store/clippings';
import { listRevisions } from '@/lib/store/revisions';
import { saveClipping } from '@/lib/store/save-clipping';
import chinese from '@/public/_locales/zh_CN/messages.json';
import { idOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../../lib/store/library';

const element = (tagName: BodyTag, ...children: (BodyNode | string)[]): BodyElement => ({
  type: 'element',
  tagName,
  properties: {},
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});
const record = makeRecord(1);
const body = {
  ...record.body,
  body: {
    type: 'root' as const,
    children: [
      element('h3', '一、建好支部'),
      element('p', '医院设', element('strong', '床位'), '800张。'),
      element('figure', element('img'), element('figcaption', '病房')),
    ],
  },
};

const stops: (() => void)[] = [];
beforeEach(async () => {
  fakeBrowser.reset();
  speak(chinese);
  await emptyLibrary();
  await saveClipping({ ...record, body });
  stops.push(
    onMessage('editText', ({ data }) => editText(data)),
    onMessage('restoreRevision', ({ data }) => restoreRevision(data)),
  );
});
afterEach(() => {
  cleanup();
  for (const stop of stops.splice(0)) stop();
});

function show() {
  const calls = { tell: vi.fn(() => true), onDone: vi.fn() };
  const pictures = { addressOf: () => null };
  const { unmount } = render(
    <TextEditor
      clipping={record.clipping}
      body={body}
      pictures={pictures}
      place={{ current: -1 }}
      {...calls}
    />,
  );
  return { ...calls, unmount };
}
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const textNow = async () => (await getBody(idOf(1)))?.text;

test('each run of words is a field, named by what it is', () => {
  show();
  expect(field('小标题 1').value).toBe('一、建好支部');
  expect(field('段落 2').value).toBe('医院设床位800张。');
  expect(field('图注 3').value).toBe('病房');
});

test('what is written is saved with its marks, under one version before, and can be taken back', async () => {
  const { unmount, tell } = show();
  const paragraph = field('段落 2');
  await userEvent.type(paragraph, '现', { initialSelectionStart: 2, initialSelectionEnd: 2 });
  await expect.poll(textNow).toContain('医院现设床位800张。');
  await userEvent.type(paragraph, '又增。', { initialSelectionStart: 11, initialSelectionEnd: 11 });
  unmount();
  await expect.poll(() => tell).toHaveBeenCalled();
  expect(await textNow()).toContain('医院现设床位800张。又增。');
  expect(JSON.stringify((await getBody(idOf(1)))?.body)).toContain('"tagName":"strong"');
  expect(await listRevisions(idOf(1))).toHaveLength(1);
  const [[, told]] = tell.mock.calls as unknown as [[unknown, { undo: () => void }]];
  told.undo();
  await expect.poll(textNow).not.toContain('又增');
});

test('Enter splits, Backspace joins, and steps are taken back', async () => {
  show();
  await userEvent.type(field('段落 2'), '{Enter}', { initialSelectionStart: 3, initialSelectionEnd: 3 });
  expect(field('段落 2').value).toBe('医院设');
  expect(document.activeElement).toBe(field('段落 3'));
  await userEvent.keyboard('{Backspace}');
  expect(field('段落 2').value).toBe('医院设床位800张。');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(field('段落 3').value).toBe('床位800张。');
  await userEvent.keyboard('{Control>}zy{/Control}');
  expect(field('段落 3').value).toBe('床位800张。');
});

test('a block is deleted, brought back, and made something else', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: '段落 2：改成或删除' }));
  await userEvent.click(screen.getByRole('menuitem', { name: '删除' }));
  expect(screen.getByText('已删除：医院设床位800张。')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '恢复' }));
  await userEvent.click(screen.getByRole('button', { name: '段落 2：改成或删除' }));
  await userEvent.click(screen.getByRole('menuitemradio', { name: '小标题' }));
  expect(field('小标题 2').value).toBe('医院设床位800张。');
});

test('lines that are pasted are paragraphs', async () => {
  show();
  const paragraph = field('段落 2');
  paragraph.focus();
  paragraph.setSelectionRange(0, 11);
  await userEvent.paste('第一段。\r\n\r\n　　第二段。');
  expect(field('段落 2').value).toBe('第一段。');
  expect(field('段落 3').value).toBe('第二段。');
});

test('Escape ends the editing; what was not changed is not told', async () => {
  const { onDone, tell, unmount } = show();
  field('段落 2').focus();
  await userEvent.keyboard('{Escape}');
  expect(onDone).toHaveBeenCalled();
  unmount();
  await Promise.resolve();
  expect(tell).not.toHaveBeenCalled();
});
