// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { leadPictures } from '@/lib/extract/pictures/lead-pictures';
import { removeComments, removeEdgeAnimations, removeTail } from '@/lib/extract/trim/trim-ends';
import { removeFurniture, removeHead, removeLines, removeLinks } from '@/lib/extract/trim/trim-items';
import { itemsIn, kept, page } from '../dom';

const prose = '<p>护士长说，早班的护士六点四十就到岗，备好抽血用的物品，第一位病人不必再等。</p>';
const said = '护士长说，早班的护士六点四十就到岗，备好抽血用的物品，第一位病人不必再等。';

function trimmed(markup: string): string[] {
  const items = itemsIn(markup);
  removeFurniture(items, page('').body);
  removeHead(items, ['早间门诊方便上班族'], ['沈砚']);
  removeLines(items);
  removeLinks(items);
  removeComments(items);
  removeTail(items);
  removeEdgeAnimations(items);
  return kept(items);
}

test.each<[string, string, string[]]>([
  ['the headline once more', `<p>早间门诊方便上班族</p>${prose}`, [said]],
  ['an info line', `<p>2024-12-03 08:15　来源：澄溪晚报</p>${prose}`, [said]],
  ['a signed address', `<p>澄溪市人民医院院长 沈砚</p>${prose}`, [said]],
  ['a share box', `${prose}${prose}<div class="share-box"><p>推荐给朋友们看看吧</p></div>`, [said, said]],
  [
    'links to other stories',
    `${prose}<p><a href="/1">急救站搬进新楼</a></p><ul><li><a href="/2">义诊周日程公布</a></li></ul>`,
    [said],
  ],
  ['an attachment stays', `${prose}<p>附件：<a href="/a.doc">时间表.doc</a></p>`, [said, '附件：时间表.doc']],
  ['pictures below a promotion', `${prose}<p>长按识别二维码</p><p><img src="q.jpg"></p>`, [said]],
  [
    'pictures below a disclaimer stay',
    `${prose}<p>图片来自网络，侵删</p><p><img src="q.jpg"></p>`,
    [said, 'q.jpg'],
  ],
  ['what readers wrote', `${prose}${prose}<h3>全部评论（2条）</h3>${prose}<p>写得好</p>`, [said, said]],
  ['prose behind a stray label stays', `<p>网友评论</p>${prose}`, [said]],
  [
    'a writer’s card behind a box of the page',
    `${prose}<div class="copyright"><p>本报版权</p></div><p>沈砚</p>`,
    [said],
  ],
  [
    'an account’s address below those who sign',
    `${prose}<p>编辑：周可</p><p>澄溪市人民医院</p><p>地址：城关路8号</p>`,
    [said],
  ],
  ['an animation at the edge', `<p><img src="hello.gif"></p>${prose}`, [said]],
])('%s', (_name, markup, expected) => {
  expect(trimmed(markup)).toEqual(expected);
});

test('a picture’s credit is no info line of the head', () => {
  const items = itemsIn(`<p>图片来源：澄溪晚报</p>${prose}`);
  removeHead(items, [], []);
  expect(kept(items)).toEqual(['图片来源：澄溪晚报', said]);
});

test.each<[string, string, number]>([
  ['a linked picture with its caption opens larger', '', 1],
  ['two linked pictures are other stories', '<a href="/2"><img src="b.jpg">另一则</a>', 0],
])('%s', (_name, more, pictures) => {
  const { body } = page(
    `<h1>早间门诊</h1><div><a href="/1.jpg"><img src="a.jpg"><div>候诊大厅</div></a>${more}</div><article>${prose}</article>`,
  );
  const items = leadPictures(body.querySelector('article')!, body.querySelector('h1'), '');
  expect(items.filter(({ kind }) => kind === 'picture').length).toBe(pictures);
});
