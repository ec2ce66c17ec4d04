import { expect, test } from 'vitest';
import { factList } from '@/lib/export/fact-list';
import { wordsOf } from '@/lib/export/nodes';
import { addressesIn } from './read-markdown';
import { makeExported } from './sample-file';

const linesOf = (changes: Parameters<typeof makeExported>[1], names?: Record<string, string>) =>
  factList(makeExported(1, changes), names ? { names } : {}).children.map(wordsOf);

test('the facts of front matter are printed with names where they are known', () => {
  const facts = linesOf({}, { service: '就医服务' });
  expect(facts).toContain('主题：就医服务');
  expect(facts).toContain('体裁：feature');
  expect(facts).toContain('医院：晨江市临江医院、晨江市疾控中心');
  expect(facts).toContain(`原页存证 SHA-256：${'a1'.repeat(32)}`);
});

test('people stand with their posts, a hospital with its grade', () => {
  const facts = linesOf({
    people: [
      { name: '钱进', role: '院长' },
      { name: '郑翔', role: '科主任' },
    ],
    hospitals: [{ name: '晨江市临江医院', aliases: [], primary: true, level: '三级甲等', kind: '综合医院' }],
  });
  expect(facts).toContain('人物：院长钱进、科主任郑翔');
  expect(facts).toContain('医院：晨江市临江医院（三级甲等综合医院）');
});

test('what there is not is not printed, and an address that runs is no link', () => {
  const changes = { tags: [], snapshot: null, url: 'javascript:alert(1)' };
  expect(linesOf(changes).some((line) => /标签|存证/.test(line))).toBe(false);
  expect(addressesIn(factList(makeExported(1, changes), {}))).toEqual([]);
});

test('a name inherited by every object is no name', () => {
  expect(linesOf({ genre: { id: 'constructor', evidence: [] } }, {})).toContain('体裁：constructor');
});
