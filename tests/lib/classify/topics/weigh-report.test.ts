import { expect, test } from 'vitest';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { weighReport } from '@/lib/classify/topics/weigh-report';
import { wordIndex } from '@/lib/classify/topics/word-index';
import { sampleReport } from '../sample-report';

const weigh = (...args: Parameters<typeof sampleReport>) =>
  weighReport(sampleReport(...args), { index: wordIndex(defaultTaxonomy), hospitals: [], future: false });

test('captions earn nothing, headings name, sections keep apart', () => {
  const { sections } = weigh('题', [
    '▲ 志愿者开展义诊300人次',
    '## 育人才',
    '引进博士12名，选派60人外出进修。',
  ]);
  expect(sections.map(({ heading }) => heading)).toEqual(['', '育人才']);
  expect(sections[0]?.topics.size).toBe(0);
  expect(sections[1]?.named.has('talent')).toBe(true);
  expect(sections[1]?.topics.get('talent')?.chars).toBeGreaterThan(15);
});

test('a clause without a word of its own goes on with the topic before it', () => {
  const alone = weigh('题', ['医院开展义诊12场。']).sections[0]?.topics.get('welfare')?.chars ?? 0;
  const followed =
    weigh('题', ['医院开展义诊12场，去了14个地方。']).sections[0]?.topics.get('welfare')?.chars ?? 0;
  expect(followed).toBeGreaterThan(alone + 4);
});

test('the first paragraph is the lead', () => {
  const first =
    '医院开展义诊12场，广场上排起长队，医生们一直忙到傍晚才收拾桌子离开，大家都说这样的活动应该多办几场，下次还要再来，天黑以后，广场上的灯亮了，人群才慢慢散去。';
  const { lead, sections } = weigh('题', [first, '全年引进博士后12名。']);
  expect([lead.has('welfare'), lead.get('talent')?.words.has('引进…博士') ?? false]).toEqual([true, false]);
  expect(sections[0]?.topics.get('talent')?.chars).toBeGreaterThan(lead.get('talent')?.chars ?? 0);
});
