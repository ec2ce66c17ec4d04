// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, renderHook, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useLibraryReading } from '@/components/hooks/use-library-reading';
import type { NoticeQueue } from '@/components/shared/Notices';
import { readAgain } from '@/lib/actions/read-again';
import { restoreRevision } from '@/lib/actions/restore-revision';
import { onMessage } from '@/lib/platform/messages';
import { speak } from '@/lib/platform/texts';
import { getClipping } from '@/lib/store/clippings';
import { database } from '@/lib/store/database';
import { saveClipping } from '@/lib/store/save-clipping';
import chinese from '@/public/_locales/zh_CN/messages.json';
import { idOf } from '../../builders';
import { emptyLibrary, makeRecord } from '../../lib/store/library';
import { showWithNotices } from '../show-with-notices';

const stops: (() => void)[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  speak(chinese);
  await emptyLibrary();
  stops.push(
    onMessage('readAgain', ({ data }) => readAgain(data)),
    onMessage('restoreRevision', ({ data }) => restoreRevision(data)),
  );
});
afterEach(() => {
  cleanup();
  for (const stop of stops.splice(0)) stop();
});

/** The notices of a page, and the reading that tells in them. */
function begun() {
  let queue: NoticeQueue | undefined;
  showWithNotices(({ notices }) => {
    queue = notices;
    return null;
  });
  return renderHook(() => useLibraryReading(queue!)).result;
}
const topicsOf = async (n: number) => {
  const clipping = await getClipping(idOf(n));
  return clipping && 'topics' in clipping ? clipping.topics.map(({ id }) => id) : [];
};

test('what was read again is told with the way back, and is put back as it was', async () => {
  const wrong = { id: 'no-such-topic', score: 1, primary: true, evidence: [] };
  await saveClipping(makeRecord(1));
  await database.clippings.update(idOf(1), { topics: [wrong] });
  const reading = begun();
  act(() => reading.current.start('all'));
  await screen.findByText('已重读，1 篇有变化');
  expect(await topicsOf(1)).not.toContain('no-such-topic');
  await userEvent.click(screen.getByRole('button', { name: '撤销' }));
  await waitFor(async () => expect(await topicsOf(1)).toEqual(['no-such-topic']));
  expect(await screen.findByText('已撤销重读：1 篇')).toBeTruthy();
  await waitFor(() => expect(reading.current.progress).toBeUndefined());
});

test('where nothing changed there is nothing to take back', async () => {
  const reading = begun();
  act(() => reading.current.start('all'));
  await screen.findByRole('alertdialog');
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
});
