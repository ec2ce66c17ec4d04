import type { GenreMark } from './genre-mark';
import { voiceMarks } from './voice-marks';

/** Printed signs of the eight genres (newsroom practice; TAXONOMY §3). A new sign is one line. */
export const genreMarks: readonly GenreMark[] = [
  ...voiceMarks,
  {
    genre: 'profile',
    place: 'column',
    pattern: /(?:人物|好医生|好护士|名医风采|医者|榜样|先锋|风采|天使|面孔|群像|最美|故事|模范|身边|劳模|匠)/,
    weight: 1.6,
  },
  {
    genre: 'profile',
    place: 'head',
    pattern:
      /(?:身边的好|好医生|好护士|医者|记[^者]{2,30}(?:主任|医生|医师|护士|护士长|院长|书记|村医|团队|教授|[^部]小?组|突击队|医疗队|护理组|夫妻|夫妇|父子|母女|姐妹|兄弟|“[^”]{2,8}[组队班]”)|(?:主任|医生|医师|护士|护士长|院长|村医|教授|药师|技师|(?:青年|老)中医)[\u4e00-\u9fff]{2,3}(?:的|[：:]|$)|人物|的人$|守护者|摆渡人|追光者|老院长|村医|大夫|“.{1,10}(?:医生|护士|大夫|妈妈|爸爸|超人|管家|大姐|大哥|姐姐|爷爷|奶奶|女儿|儿子|亲人|当家|贴心人|守门人|引路人|掌舵人|领头雁|多面手|老黄牛|拼命三郎|女汉子|侠|匠人|勤务兵|定海神针|主心骨)”)/,
    weight: 1.4,
  },
  {
    genre: 'profile',
    place: 'body',
    pattern:
      /(?:从医|行医|当(?:医生|护士|村医)\d|干了\d\d?年|(?:临床|护理|一线)\d\d年|个年头|弟弟|姐姐|哥哥|妹妹|毕业后|毕业分配|年里|年来，[他她]|同事(?:们)?(?:说|眼|评价|都)|妻子|丈夫|女儿|儿子|父亲|母亲|孩子|[他她](?:说|从|总|常|把|带|又|还|每|主|咬牙|坚持|放弃|扎根|选择)|今年\d\d岁|\d\d岁的)/g,
    weight: 0.2,
    most: 12,
  },

  // 一个病区的二十四小时 portrays a place, whoever walks through it.
  {
    genre: 'feature',
    place: 'headline',
    pattern:
      /(?:^|[：“])一(?:个|间|座|所|家|张)[\u4e00-\u9fff]{0,6}(?:病区|病房|科室|诊室|门诊|产房|手术室|医院|卫生院|卫生室)(?:的|里)/,
    weight: 1,
  },
  {
    genre: 'feature',
    place: 'head',
    pattern: /[\u4e00-\u9fff”](?<![手日笔书登标侧])记(?:[：:]|——|$)/m,
    weight: 1.2,
  },
  {
    genre: 'feature',
    place: 'head',
    pattern:
      /(?:纪实|走笔|见闻|纪略|巡礼|综述|观察|调查|探访|探秘|纪事|掠影|扫描|之路|述评|回眸|回望|系列报道|特别报道|深度|发展记|样本|解码|答卷|密码|启示录|蝶变|侧记|深读|聚焦|一线|亮点|实践|探索|(?<!体检|检查|检验|化验|影像|病理)报告(?!单|[上里]))/,
    weight: 1.5,
  },
  {
    genre: 'feature',
    place: 'head',
    pattern:
      /——[^——]{4,40}(?:纪实|走笔|见闻|纪略|巡礼|综述|观察|调查|探访|纪事|掠影|扫描|之路|述评|侧记|工作|建设|发展|实践|高地|成效|见效)/,
    weight: 1,
  },
  {
    genre: 'feature',
    place: 'opening',
    pattern: /(?:近年来|这些年|多年来|三年来|五年来|一年来|以来[，,])/,
    weight: 0.5,
  },
  {
    genre: 'feature',
    place: 'body',
    pattern:
      /(?:近年来|五年来|三年来|近三年|近五年|一组数据|一串数字|走进|采访中|账本|这背后|的背后|变化|缩影|生动写照)/g,
    weight: 0.2,
    most: 4,
  },

  // News agencies' and papers' short pieces set their writers in a bracket, as a dateline does.
  {
    genre: 'brief',
    place: 'byline',
    pattern: /^\s*[（(](?:本报)?[\u4e00-\u9fff]{0,4}(?:记者|通讯员)/,
    weight: 1.7,
  },
  { genre: 'brief', place: 'byline', pattern: /(?:讯[（(]|讯$|讯\s|本报讯|消息|电[（(])/, weight: 1.5 },
  {
    genre: 'brief',
    place: 'opening',
    pattern: /^\s*(?:本报讯|本网讯|本台讯|[\u4e00-\u9fff]{2,8}讯[\s　（(])/,
    weight: 2,
  },
  {
    genre: 'brief',
    place: 'opening',
    pattern:
      /(?:近日|日前|昨日|昨天|今日|今天(?![要的是他她我又已还没])|\d{1,2}月\d{1,2}日(?!前|至)|本周|上周|刚刚|凌晨)/,
    weight: 1,
  },
  {
    genre: 'brief',
    place: 'headline',
    pattern:
      /(?:我院|喜报|喜讯|首例|首家|揭牌|启用|举行|召开|举办|开展|荣获|获|通过|签约|完成|落户|成立|上线|走进|启动|获批|来院|圆满|成功|开馆|开诊|进社区|公布|出炉)/,
    weight: 0.7,
  },
];
