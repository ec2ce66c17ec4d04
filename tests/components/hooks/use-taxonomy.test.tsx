// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useTaxonomy } from '@/components/hooks/use-taxonomy';
import { editTaxonomy } from '@/lib/actions/edit-taxonomy';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';
import english from '@/public/_locales/en/messages.json';
import { emptyLibrary } from '../../lib/store/library';

beforeEach(() => speak(chinese));
afterEach(async () => {
  cleanup();
  await emptyLibrary();
});

test('follows the editor: a new name at once, a hidden topic named but no longer offered', async () => {
  const { result } = renderHook(() => useTaxonomy());
  const tcm = () => result.current.topics.find(({ id }) => id === 'tcm');
  expect(tcm()?.retired).toBe(false);
  await act(async () => {
    await editTaxonomy({ edit: { act: 'rename', id: 'tcm', zh: '国医', en: 'TCM' } });
    await editTaxonomy({ edit: { act: 'hide', id: 'tcm', hidden: true } });
  });
  await waitFor(() => expect(tcm()).toEqual({ id: 'tcm', name: '国医', retired: true }));
});

test('a topic without an English name goes by its Chinese one', async () => {
  speak(english);
  await editTaxonomy({ edit: { act: 'add', zh: '医养结合', en: '' } });
  const { result } = renderHook(() => useTaxonomy());
  await waitFor(() => expect(result.current.topics.at(-1)?.name).toBe('医养结合'));
});

test('a merged topic is named with the one it went into, through every merge', async () => {
  await editTaxonomy({ edit: { act: 'merge', id: 'tcm', into: 'technique' } });
  await editTaxonomy({ edit: { act: 'merge', id: 'technique', into: 'specialty' } });
  const { result } = renderHook(() => useTaxonomy());
  const tcm = () => result.current.topics.find(({ id }) => id === 'tcm')?.name;
  await waitFor(() => expect(tcm()).toBe('中医药（已并入学科专科建设）'));
});

test('a topic has the colour it was given, one merged away that of the topic it went into', async () => {
  await editTaxonomy({ edit: { act: 'colour', id: 'tcm', colour: 'rose' } });
  await editTaxonomy({ edit: { act: 'colour', id: 'technique', colour: 'blue' } });
  const { result } = renderHook(() => useTaxonomy());
  const tcm = () => result.current.topics.find(({ id }) => id === 'tcm')?.colour;
  await waitFor(() => expect(tcm()).toBe('rose'));
  await act(async () => void (await editTaxonomy({ edit: { act: 'merge', id: 'tcm', into: 'technique' } })));
  await waitFor(() => expect(tcm()).toBe('blue'));
});
