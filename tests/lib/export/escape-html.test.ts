import { expect, test } from 'vitest';
import { escapeHtml } from '@/lib/export/escape-html';

test('what HTML would read as markup is escaped', () => {
  expect(escapeHtml(`<a href="x">&'`)).toBe(`&lt;a href=&quot;x&quot;&gt;&amp;'`);
});
