import { expect, test } from 'vitest';
import { renewClipping } from '@/lib/actions/renew-clipping';
import type { Highlight } from '@/lib/schema/clipping';
import { idOf, makeBody, makeClipping, timeOf } from '../../builders';

const mark = (quote: string, block = 0, start = 0): Highlight => ({
  id: quote,
  block,
  start,
  end: start + quote.length,
  quote,
  colour: 'yellow',
  note: '',
  createdAt: timeOf(1),
});
test('what was read anew takes over; what the editor added or corrected stays', () => {
  const stored = {
    clipping: makeClipping(1, {
      note: '记',
      tags: ['甲'],
      source: '改过',
      headline: '旧',
      revision: 4,
      starred: true,
    }),
    body: makeBody(1, { highlights: [mark('晨江市'), mark('不见了', 0, 3)] }),
  };
  const fresh = { clipping: makeClipping(2, { headline: '新', source: '读出' }), body: makeBody(2) };
  const { clipping, body } = renewClipping(stored, fresh, ['source', 'statistics']);
  expect(clipping).toMatchObject({
    id: idOf(1),
    headline: '新',
    source: '改过',
    note: '记',
    tags: ['甲'],
    starred: true,
  });
  expect(clipping).toMatchObject({ revision: 4, clippedAt: timeOf(1), counts: { highlights: 2 } });
  expect(body).toMatchObject({ id: idOf(1), highlights: [{ quote: '晨江市' }, { quote: '不见了' }] });
});
