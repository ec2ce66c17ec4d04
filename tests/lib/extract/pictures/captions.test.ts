// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { attachCaptions } from '@/lib/extract/pictures/captions';
import { itemsIn } from '../dom';

const sentence = '<p>护士长说，早班的护士六点四十就到岗，备好抽血用的物品。</p>';

test.each<[string, string, string]>([
  [
    'figcaption',
    `<figure><img src="a.jpg"><figcaption>候诊大厅</figcaption></figure>${sentence}`,
    '候诊大厅',
  ],
  ['a triangle', `<p><img src="a.jpg"></p><p>▲ 候诊大厅</p>${sentence}`, '候诊大厅'],
  [
    '图为',
    `<p><img src="a.jpg"></p><p>图为清晨的候诊大厅，病人正在排队。沈砚 摄</p>${sentence}`,
    '图为清晨的候诊大厅，病人正在排队。沈砚 摄',
  ],
  [
    'an agency’s mark behind the credit',
    `<p><img src="a.jpg"></p><p>候诊大厅。澄溪市医院供图 澄溪网发</p>${sentence}`,
    '候诊大厅。澄溪市医院供图 澄溪网发',
  ],
  ['no promotion above a picture', `${sentence}<p>↓↓↓ 更多精彩视频 ↓↓↓</p><p><img src="a.jpg"></p>`, ''],
  ['a centred line', `<p><img src="a.jpg"></p><p align="center">候诊大厅一角</p>${sentence}`, '候诊大厅一角'],
  [
    'a small grey line',
    `<p><img src="a.jpg"></p><p style="font-size:12px;color:#888">候诊大厅一角</p>${sentence}`,
    '候诊大厅一角',
  ],
  ['a credit', `<p><img src="a.jpg"></p><p>图片来源：澄溪晚报</p>${sentence}`, '图片来源：澄溪晚报'],
  [
    'a credit after the words',
    `<dl><dt><img src="a.jpg"></dt><dd>候诊大厅。图：视觉中国</dd></dl>${sentence}`,
    '候诊大厅。图：视觉中国',
  ],
  [
    'a line marked as description',
    `<p><img src="a.jpg"></p><p><span class="desc">病人在候诊大厅排队。</span></p>${sentence}`,
    '病人在候诊大厅排队。',
  ],
  [
    'a span marked as caption',
    `<p><img src="a.jpg"></p><p><span class="photo-caption">候诊大厅里，病人依次取号</span></p>${sentence}`,
    '候诊大厅里，病人依次取号',
  ],
  ['no caption', `<p><img src="a.jpg"></p>${sentence}`, ''],
  [
    'a bold line is a heading',
    `<p><img src="a.jpg"></p><p align="center"><b>早到一小时</b></p>${sentence}`,
    '',
  ],
])('%s', (_name, markup, caption) => {
  const items = itemsIn(markup);
  attachCaptions(items);
  expect(items.find(({ kind }) => kind === 'picture')?.caption).toBe(caption);
});

test('short plain lines are captions where most pictures have one', () => {
  const one = (words: string) => `<p><img src="${words}.jpg"></p><p>${words}</p>${sentence}`;
  const items = itemsIn(['候诊大厅。', '抽血窗口。', '自助机前。'].map(one).join(''));
  attachCaptions(items);
  expect(items.filter(({ kind }) => kind === 'picture').map(({ caption }) => caption)).toEqual([
    '候诊大厅。',
    '抽血窗口。',
    '自助机前。',
  ]);
});
