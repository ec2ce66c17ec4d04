import { expect, test } from 'vitest';
import { readParagraph } from '@/lib/statistics/read-paragraph';
import { refusalOf, refusals } from '@/lib/statistics/refusals';
import { readQuantities } from '@/lib/statistics/read-quantities';

const refused: Record<keyof typeof refusals, string[]> = {
  'no measure word': ['2024年3月13日上午召开会议。', '咨询电话：0716-8812345', '认真学习贯彻二十大精神。'],
  'a Chinese one': ['收到一封感谢信。', '这是一项长期任务。'],
  'a word with 零': ['卡里总剩个零头。', '零件都换了。'],
  'a half said of a matter': ['这话只说对了一半。'],
  'said before': ['这三个科的绩效另行核算。', '上述两个病区已搬迁。'],
  'a run of periods': ['医院连续两年获评先进。', '使用强度连续六个季度达标。'],
  'an idiom': ['把好三道关。', '翻过十八道弯。', '家属两头为难。', '心里装着三本账。'],
  'a place alone': ['百名专家下乡义诊。', '千人同唱一首歌。'],
  'a name in quotes': ['持续开展“323项”攻坚。', '推行“一次挂号管三天”。', '“办出院要跑三个窗口”'],
  'a book title': ['印发《关于行风建设的三项规定》。'],
  'an age of one person': ['患者今年68岁。', '年满18岁的市民均可报名。'],
  'a threshold': ['为1000克以下早产儿建档。', '影响因子10分以上论文受奖励。'],
  'a moment or a course of time': [
    '急诊24小时接诊。',
    '手术历经6个小时。',
    '从建档到产后42天都有人管。',
    '从早上8点起，12个小时里没有休息。',
    '请提前3天预约。',
    '5分钟内到达的比例有待提高。',
  ],
  'a clock time': ['门诊时间8：30至17：30分。', '上午9时20分抵达。'],
  'a grade': ['获二类医疗器械证。', '设在行政楼三层。', '医院十分重视。'],
  'a small number in a story': ['电话响了三次。', '两人相识多年。', '停车要绕医院转三圈。'],
  'a name with a number': [
    '落实中央八项规定精神。',
    '执行十八项核心制度。',
    '抓好三个方面。',
    '构建三位一体格局。',
    '住在三台县城。',
    '志愿者走进五家屯社区。',
  ],
  'an article of a rule': ['出台作风建设十二条。'],
  'the last of a list': ['对排名末三位的科室约谈。'],
  'a pulse or a subscription': ['心率140次/分。', '订阅价3元/月'],
  'page furniture': ['浏览：1561次', '零售每份1.5元'],
  'a vague number': ['网上几十元一盒。'],
  'part of a code': ['购买A-3台账软件。'],
  'a dose': ['每日3次。', '每次2片。'],
  'a range': ['成人每次贴4至6小时。', '户外作业补水200到300毫升。'],
  'a span of prices': ['价格从380元到2680元不等。'],
  'a height above the sea': ['驻地海拔4300米。'],
  'a floor': ['药房在A区5层。'],
  'a manner of counting years': ['坚守了35个春秋。'],
  'a size class': ['入选500强。'],
  'a sum of those before': ['两项合计占比不高。'],
  'a hedged threshold': ['体重不到1500克的早产儿越来越多。'],
  'a set of rules': ['对照18项医疗质量安全核心制度自查。'],
  'a limit in signs': ['达标（≤90分钟）。'],
  'a stage of disease': ['上报2期及以上压力性损伤。'],
  'an adverb with a number': ['她四处拜师学艺。'],
};

test.each(Object.entries(refused))('%s is no statistic', (_, sentences) => {
  for (const sentence of sentences) expect([sentence, readParagraph(sentence)]).toEqual([sentence, []]);
});

test('every refusal has its sentences', () => {
  expect(Object.keys(refused).sort()).toEqual(Object.keys(refusals).sort());
});

test('says why', () => {
  const [quantity] = readQuantities('第一议题').concat(readQuantities('24小时'));
  const situation = { before: '急诊', after: '接诊', quoteLength: 0, isTitled: false };
  expect(quantity && refusalOf({ quantity: { ...quantity, unit: '强' }, ...situation })).not.toBeNull();
});
