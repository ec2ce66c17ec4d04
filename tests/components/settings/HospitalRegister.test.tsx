// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useLibraryReading } from '@/components/hooks/use-library-reading';
import { useRegister } from '@/components/hooks/use-register';
import { HospitalRegister } from '@/components/settings/HospitalRegister';
import type { NoticeQueue } from '@/components/shared/Notices';
import { editRegister } from '@/lib/actions/edit-register';
import { onMessage } from '@/lib/platform/messages';
import { speak } from '@/lib/platform/texts';
import { done } from '@/lib/schema/outcome';
import { getKnowledge, putKnowledge } from '@/lib/store/knowledge';
import { saveClipping } from '@/lib/store/save-clipping';
import chinese from '@/public/_locales/zh_CN/messages.json';
import { idOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../../lib/store/library';
import { showWithNotices } from '../show-with-notices';

const stops: (() => void)[] = [];
const user = userEvent.setup();
const place = { province: '湖北省', city: '泽江市', county: '' };
const anhe = { name: '泽江市安和医院', aliases: ['安和医院'], ...place, sources: ['健康泽江湾'] };
const first = { name: '泽江市第一医院', aliases: [], ...place, sources: [], level: '三级甲等' };

beforeEach(async () => {
  fakeBrowser.reset();
  speak(chinese);
  stops.push(onMessage('editRegister', ({ data }) => editRegister(data)));
  await putKnowledge('register', [anhe, first]);
});
afterEach(async () => {
  cleanup();
  for (const stop of stops.splice(0)) stop();
  await emptyLibrary();
});

function Section({ notices }: { notices: NoticeQueue }) {
  return <HospitalRegister {...useRegister(notices)} reading={useLibraryReading(notices)} />;
}
const show = (): void => showWithNotices(Section);
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => user.click(await button(name));
const entryNow = async (name: string) =>
  (await getKnowledge('register'))?.find((entry) => entry.name === name);
const open = () => press(/^泽江市安和医院/);

describe('the register', () => {
  test('lists hospitals with place and grade, and finds them by any of their names', async () => {
    show();
    expect(await button('泽江市第一医院 · 泽江市 · 三级甲等')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: '查找或新增医院' }), '泽江湾');
    expect(await screen.findByText('2 家中的 1 家')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /第一医院/ })).toBeNull();
  });

  test('takes a new hospital by its name, which can be undone', async () => {
    show();
    await user.type(screen.getByRole('textbox', { name: '查找或新增医院' }), '泽江市第二医院');
    await press('新增医院');
    await waitFor(async () => expect(await entryNow('泽江市第二医院')).toMatchObject({ kept: true }));
    await press('撤销');
    await waitFor(async () => expect(await entryNow('泽江市第二医院')).toBeUndefined());
  });

  test('renames a hospital, which stays open and keeps its old name', async () => {
    show();
    await open();
    const field = screen.getByRole('textbox', { name: '名称' });
    await user.clear(field);
    await user.type(field, '泽江市总医院{Enter}');
    expect(await button(/^泽江市总医院/)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: '名称' })).toBe(field);
    expect((await entryNow('泽江市总医院'))?.aliases).toEqual(['泽江市安和医院', '安和医院']);
  });

  test('says so where a name is another hospital’s', async () => {
    show();
    await open();
    const field = screen.getByRole('textbox', { name: '名称' });
    await user.clear(field);
    await user.type(field, '泽江市第一医院{Enter}');
    expect(await screen.findByText(chinese.failure_name_taken.message)).toBeTruthy();
    expect(await entryNow('泽江市安和医院')).toEqual(anhe);
  });

  test('adds and takes out other names, and sets kind and grade', async () => {
    show();
    await open();
    await press('添加别名');
    await user.type(await screen.findByRole('searchbox', { name: '添加别名' }), '泽江安和{Enter}');
    await waitFor(async () =>
      expect((await entryNow('泽江市安和医院'))?.aliases).toEqual(['安和医院', '泽江安和']),
    );
    await user.keyboard('{Escape}');
    const chip = within(await screen.findByRole('row', { name: '安和医院' }));
    await user.click(chip.getByRole('button'));
    await waitFor(async () =>
      expect(await entryNow('泽江市安和医院')).toMatchObject({
        aliases: ['泽江安和'],
        dropped: ['安和医院'],
      }),
    );
    await press(/类别/);
    await user.click(await screen.findByRole('option', { name: '专科医院' }));
    await waitFor(async () => expect((await entryNow('泽江市安和医院'))?.kind).toBe('专科医院'));
  });

  test('merges two hospitals, and takes them apart by the undo', async () => {
    show();
    await open();
    await press('把泽江市安和医院并入…');
    await user.type(await screen.findByRole('searchbox'), '第一{Enter}');
    await waitFor(async () =>
      expect((await entryNow('泽江市第一医院'))?.aliases).toEqual(['泽江市安和医院', '安和医院']),
    );
    expect(await entryNow('泽江市安和医院')).toBeUndefined();
    await user.keyboard('{Escape}');
    await press('撤销');
    await waitFor(async () => expect(await entryNow('泽江市安和医院')).toEqual(anhe));
  });

  test('deletes a hospital, and puts it back by the undo', async () => {
    show();
    await open();
    await press('从名录删除');
    await waitFor(async () => expect(await entryNow('泽江市安和医院')).toBeUndefined());
    await press('撤销');
    await waitFor(async () => expect(await entryNow('泽江市安和医院')).toEqual(anhe));
  });

  test('reads the clippings again that name a hospital', async () => {
    const record = makeRecord(1);
    const hospitals = [{ name: '安和医院', aliases: [], primary: true }];
    await saveClipping({ ...record, clipping: { ...record.clipping, hospitals } });
    await saveClipping(makeRecord(2));
    const sent: string[][] = [];
    stops.push(onMessage('readAgain', ({ data }) => done({ changed: sent.push([...data.ids]) })));
    show();
    await open();
    await press('重读提到它的 1 篇');
    expect(await screen.findByText('已重读，1 篇有变化')).toBeTruthy();
    expect(sent).toEqual([[idOf(1)]]);
  });
});
