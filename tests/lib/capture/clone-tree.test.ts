// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { cloneTree } from '@/lib/capture/clone-tree';
import { stripClobbering } from '@/lib/capture/strip-clobbering';
import { page } from '../extract/dom';

test('every element stands beside its twin', () => {
  const cuts: string[] = [];
  const { pairs, copy, whole } = cloneTree(page('<p>一</p><p>二</p>'), cuts);
  expect(whole).toBe(true);
  expect(cuts).toEqual([]);
  expect(copy.body.textContent).toBe('一二');
  expect(pairs.every(([live, twin]) => live !== twin && live.nodeName === twin.nodeName)).toBe(true);
});

test('a page nested too deep is cloned in bounds, and says so', () => {
  const live = page('');
  let at: Element = live.body;
  for (let depth = 0; depth < 800; depth += 1) at = at.appendChild(live.createElement('span'));
  at.append('底下的话');
  const cuts: string[] = [];
  const { copy, whole } = cloneTree(live, cuts);
  expect(whole).toBe(false);
  expect(cuts[0]).toContain('nested deeper');
  expect(copy.body.textContent).toBe('底下的话');
});

test('names that stand for members of document and form go', () => {
  const copy = page(
    '<img name="body"><form name="images"><input name="children"><img id="parentNode"></form>',
  );
  stripClobbering(copy);
  expect(copy.querySelectorAll('[name],form [id]').length).toBe(0);
});
