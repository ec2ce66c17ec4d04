import { expect, test } from 'vitest';
import { mainPerson } from '@/lib/classify/people/main-person';
import { sampleReport } from '../sample-report';

test('the person most paragraphs speak of, by name or pronoun', () => {
  const report = sampleReport('孙小满：守岛人', [
    '孙小满解开缆绳。',
    '他从医二十年，他说不走。',
    '孙小满笑了，孙小满又出发了。',
    '岛上有63户人家，都在等船。',
  ]);
  const person = mainPerson(report, []);
  expect(person).toMatchObject({ name: '孙小满', inHeadline: true, mentions: 3 });
  expect(person?.share).toBeGreaterThan(0.5);
  expect(person?.share).toBeLessThan(1);
});

test('a leader quoted once is nobody’s story', () => {
  expect(
    mainPerson(sampleReport('要闻', ['院长钱进说，要抓落实。']), [{ name: '钱进', role: '院长' }]),
  ).toBeNull();
});

test('a name behind a post is known by its next mention, whatever verb follows', () => {
  const report = sampleReport('夜班', ['护士长关晓楠脚步很轻。', '她掖好被角。', '“没什么。”关晓楠笑着说。']);
  expect(mainPerson(report, [])).toMatchObject({ name: '关晓楠', mentions: 2 });
});

test('a name behind an age', () => {
  const report = sampleReport('最后一课', [
    '88岁的匡正言走上讲台。',
    '他摘下眼镜。',
    '台下，匡正言的徒弟哭了。',
  ]);
  expect(mainPerson(report, [])).toMatchObject({ name: '匡正言' });
});

test('a portrait may name its person once, a Tibetan name among them', () => {
  const report = sampleReport('守镇记', [
    '尼玛次仁披上藏袍出门。',
    '他从卫校毕业来到镇上。',
    '他说，雪再大也要去。',
    '草场上的人都认得他的马，他总是最早到。',
  ]);
  expect(mainPerson(report, [])).toMatchObject({ name: '尼玛次仁', mentions: 4 });
});

test.for(['全院', '支部', '党委', '项目', '卫生院', '高血压'])(
  '%s opens clauses and is no person',
  (word) => {
    const report = sampleReport('床位怎么调', [
      `${word}的事一起办。`,
      `${word}每周公示一次，他们都看。`,
      `过了半年，${word}不再各管各的，${word}有了章法。`,
      `${word}还在改。`,
    ]);
    expect(mainPerson(report, [])).toBeNull();
  },
);
