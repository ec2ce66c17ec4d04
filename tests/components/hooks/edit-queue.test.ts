import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEditQueue, unstored } from '@/components/hooks/edit-queue';
import { done, failed, type Outcome } from '@/lib/schema/outcome';

type Patch = { headline?: string; note?: string };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A queue whose commands are answered by the test, one by one. */
function queueWithAnswers() {
  const sent: Patch[] = [];
  const answers: ((outcome: Outcome<null>) => void)[] = [];
  const queue = createEditQueue<Patch>({
    send: (patch) => {
      sent.push(patch);
      return new Promise((resolve) => answers.push(resolve));
    },
    now: () => '2025-03-01T08:00:00.000Z',
  });
  const answer = async (outcome: Outcome<null> = done(null)) => {
    answers.shift()?.(outcome);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { queue, sent, answer };
}

describe('createEditQueue', () => {
  test('sends once after a rest in the typing, with the newest value', async () => {
    const { queue, sent, answer } = queueWithAnswers();
    queue.edit({ headline: '党' });
    await vi.advanceTimersByTimeAsync(300);
    queue.edit({ headline: '党建' });
    await vi.advanceTimersByTimeAsync(300);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(sent).toEqual([{ headline: '党建' }]);
    expect(queue.state().save.step).toBe('saving');
    await answer();
    expect(queue.state().save.step).toBe('saved');
  });

  test('sends one command at a time, in order', async () => {
    const { queue, sent, answer } = queueWithAnswers();
    queue.edit({ headline: 'a' });
    const flushed = queue.flush();
    queue.edit({ headline: 'b', note: 'c' });
    void queue.flush();
    expect(sent).toEqual([{ headline: 'a' }]);
    await answer();
    expect(sent).toEqual([{ headline: 'a' }, { headline: 'b', note: 'c' }]);
    expect(queue.state().save.step).toBe('saving');
    await answer();
    await flushed;
    expect(queue.state().save.step).toBe('saved');
  });

  test('keeps what could not be saved and sends it again with what came since', async () => {
    const { queue, sent, answer } = queueWithAnswers();
    queue.edit({ headline: 'a', note: 'n' });
    void queue.flush();
    queue.edit({ headline: 'b' });
    await answer(failed('quota-exceeded'));
    expect(queue.state().save).toEqual({ step: 'failed', failure: 'quota-exceeded' });
    expect(unstored(queue.state(), '2025-03-01T09:00:00.000Z')).toEqual({ headline: 'b', note: 'n' });
    void queue.flush();
    await answer();
    expect(sent).toEqual([
      { headline: 'a', note: 'n' },
      { headline: 'b', note: 'n' },
    ]);
    expect(queue.state().save.step).toBe('saved');
  });

  test('has nothing to do without a change', async () => {
    const { queue, sent } = queueWithAnswers();
    await queue.flush();
    expect(sent).toEqual([]);
    expect(queue.state().save.step).toBe('idle');
  });

  test('tells whoever listens, with a new state each time', () => {
    const { queue } = queueWithAnswers();
    const listener = vi.fn();
    const stop = queue.subscribe(listener);
    const before = queue.state();
    queue.edit({ note: 'a' });
    expect(listener).toHaveBeenCalledTimes(1);
    expect(queue.state()).not.toBe(before);
    expect(queue.state()).toBe(queue.state());
    stop();
    queue.edit({ note: 'b' });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('unstored', () => {
  test('shows a change until the database has said it back', async () => {
    const { queue, answer } = queueWithAnswers();
    queue.edit({ headline: 'a' });
    expect(unstored(queue.state(), '2030-01-01T00:00:00.000Z')).toEqual({ headline: 'a' });
    void queue.flush();
    await answer();
    expect(unstored(queue.state(), '2025-03-01T07:59:59.999Z')).toEqual({ headline: 'a' });
    expect(unstored(queue.state(), '2025-03-01T08:00:00.001Z')).toEqual({});
  });

  test('holds a value typed while an older one was being stored', async () => {
    const { queue, answer } = queueWithAnswers();
    queue.edit({ headline: 'a' });
    void queue.flush();
    queue.edit({ headline: 'ab' });
    await answer();
    expect(unstored(queue.state(), '2025-03-01T08:00:00.001Z')).toEqual({ headline: 'ab' });
  });
});
