// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useLibraryReading } from '@/components/hooks/use-library-reading';
import { useTaxonomyEditing } from '@/components/hooks/use-taxonomy-editing';
import { TaxonomyEditor } from '@/components/settings/TaxonomyEditor';
import type { NoticeQueue } from '@/components/shared/Notices';
import { editTaxonomy } from '@/lib/actions/edit-taxonomy';
import { readAgain } from '@/lib/actions/read-again';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { onMessage } from '@/lib/platform/messages';
import { speak } from '@/lib/platform/texts';
import { done } from '@/lib/schema/outcome';
import { getKnowledge } from '@/lib/store/knowledge';
import { saveClipping } from '@/lib/store/save-clipping';
import chinese from '@/public/_locales/zh_CN/messages.json';
import { idOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../../lib/store/library';
import { showWithNotices } from '../show-with-notices';

const stops: (() => void)[] = [];
const user = userEvent.setup();

beforeEach(() => {
  fakeBrowser.reset();
  speak(chinese);
  stops.push(onMessage('editTaxonomy', ({ data }) => editTaxonomy(data)));
});
afterEach(async () => {
  cleanup();
  for (const stop of stops.splice(0)) stop();
  await emptyLibrary();
});

function Section({ notices }: { notices: NoticeQueue }) {
  return <TaxonomyEditor {...useTaxonomyEditing(notices)} reading={useLibraryReading(notices)} />;
}
const show = (): void => showWithNotices(Section);
const button = (name: string) => screen.findByRole('button', { name });
const press = async (name: string) => user.click(await button(name));
const topicNow = async (id: string) =>
  (await getKnowledge('taxonomy'))?.topics.find((topic) => topic.id === id);
const tcm = defaultTaxonomy.topics.find(({ id }) => id === 'tcm')!;
const culture = defaultTaxonomy.topics.find(({ id }) => id === 'culture')!;

describe('a topic', () => {
  test('is hidden, and shown again by the undo of the notice', async () => {
    show();
    await press(tcm.zh);
    await press('隐藏');
    expect(await button(`${tcm.zh}（已隐藏）`)).toBeTruthy();
    await press('撤销');
    expect(await button(tcm.zh)).toBeTruthy();
    expect(await topicNow('tcm')).toEqual(tcm);
  });

  test('takes other names in both languages, and an undo of one leaves the other', async () => {
    show();
    await press(tcm.zh);
    const rename = async (label: string, name: string) => {
      const field = screen.getByRole('textbox', { name: label });
      await user.clear(field);
      await user.type(field, `${name}{Enter}`);
    };
    await rename('中文名', '国医');
    expect(await button('国医')).toBeTruthy();
    const [undo] = await screen.findAllByRole('button', { name: '撤销' });
    await rename('英文名', 'Our medicine');
    await waitFor(async () =>
      expect(await topicNow('tcm')).toMatchObject({ zh: '国医', en: 'Our medicine' }),
    );
    await user.click(undo!);
    await waitFor(async () =>
      expect(await topicNow('tcm')).toMatchObject({ zh: tcm.zh, en: 'Our medicine' }),
    );
  });

  test('takes a colour by the arrows, named beside the dots, and gives it back by the undo of the notice', async () => {
    show();
    await press(tcm.zh);
    await user.click(screen.getByRole('radio', { name: '无' }));
    await user.keyboard('{ArrowRight}');
    await waitFor(async () => expect((await topicNow('tcm'))?.colour).toBe('rose'));
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: '玫红' }).checked).toBe(true),
    );
    expect(screen.getByText('玫红')).toBeTruthy();
    await press('撤销');
    await waitFor(async () => expect(await topicNow('tcm')).toEqual(tcm));
  });

  test('is merged into another, and taken out again', async () => {
    show();
    await press(tcm.zh);
    await press('并入…');
    await user.click(await screen.findByRole('menuitem', { name: culture.zh }));
    expect(await button(`${tcm.zh}（已并入${culture.zh}）`)).toBeTruthy();
    await press('取消合并');
    await waitFor(async () => expect((await topicNow('tcm'))?.mergedInto).toBe(''));
  });

  test('is added by its name', async () => {
    show();
    await user.type(screen.getByRole('textbox', { name: '新主题的名称' }), '医养结合');
    await press('添加主题');
    expect(await button('医养结合')).toBeTruthy();
    expect((await getKnowledge('taxonomy'))?.topics.at(-1)).toMatchObject({
      zh: '医养结合',
      words: [{ word: '医养结合' }],
    });
  });
});

describe('words', () => {
  test('are added by typing and taken out by their cross', async () => {
    show();
    await press(tcm.zh);
    await press('添加自定词语');
    await user.type(await screen.findByRole('searchbox', { name: '添加自定词语' }), '药膳坊{Enter}');
    await waitFor(async () => expect((await topicNow('tcm'))?.words).toHaveLength(tcm.words.length + 1));
    await user.keyboard('{Escape}');
    const chip = within(await screen.findByRole('row', { name: '药膳坊' }));
    await user.click(chip.getByRole('button'));
    await waitFor(async () => expect((await topicNow('tcm'))?.words).toEqual(tcm.words));
  });

  test('that came with a topic show only when they are sought', async () => {
    show();
    await press(tcm.zh);
    const word = tcm.words.find((each) => each.weight > 0)!.word;
    expect(screen.queryAllByRole('row')).toEqual([]);
    await user.type(screen.getByRole('searchbox', { name: '查找内置词语' }), word);
    const chip = within(await screen.findByRole('row', { name: word }));
    await user.click(chip.getByRole('button'));
    await waitFor(async () =>
      expect((await topicNow('tcm'))?.words.some((each) => each.word === word)).toBe(false),
    );
  });
});

describe('reading the library again', () => {
  const sent: string[][] = [];
  beforeEach(async () => {
    sent.length = 0;
    for (const index of [1, 2]) await saveClipping(makeRecord(index));
    await readAgain({ ids: [idOf(1), idOf(2)] });
  });

  test.for([
    ['按现在的主题重读', []],
    ['全部重读', [[idOf(1), idOf(2)]]],
  ] as const)('%s takes what it says', async ([name, batches]) => {
    stops.push(onMessage('readAgain', ({ data }) => done({ changed: sent.push([...data.ids]) })));
    show();
    await press(name);
    expect(await screen.findByText(`已重读，${batches.length} 篇有变化`)).toBeTruthy();
    expect(sent).toEqual(batches);
  });

  test('takes those read with other topics, shows progress and can be stopped', async () => {
    await editTaxonomy({ edit: { act: 'hide', id: 'tcm', hidden: true } });
    let answer = (): void => {};
    stops.push(
      onMessage('readAgain', async ({ data }) => {
        sent.push([...data.ids]);
        await new Promise<void>((resolve) => (answer = resolve));
        return readAgain(data);
      }),
    );
    show();
    await press('按现在的主题重读');
    expect(await screen.findByRole('progressbar', { name: '正在重读：0 / 2 篇' })).toBeTruthy();
    await waitFor(() => expect(sent).toEqual([[idOf(1), idOf(2)]]));
    await press('停止');
    answer();
    expect(await screen.findByText('已停下，读过的已存好，其中 2 篇有变化')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});
