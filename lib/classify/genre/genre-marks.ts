/** A sign of a genre: where it may stand, how it looks, how much it says. `body` is searched in the whole text. */
export type GenreMark = {
  genre: string;
  place: 'head' | 'column' | 'byline' | 'headline' | 'opening' | 'body' | 'url' | 'closing';
  pattern: RegExp;
  weight: number;
  /** In the body every further hit adds as much again, up to this many. */
  most?: number;
};

/** Printed signs of the eight genres (newsroom practice; TAXONOMY §3). A new sign is one line. */
export const genreMarks: readonly GenreMark[] = [
  {
    genre: 'notice',
    place: 'headline',
    pattern:
      /(?:公告|通告|通知|启事|公示|预告|简章|须知|告知书|招标|中标|询价|停诊|安排表|这样安排|安排来了|温馨提示|一览表|倡议书$|停机|延期|遴选公告|时间安排|放假安排|门诊安排|出诊)/,
    weight: 3,
  },
  { genre: 'notice', place: 'headline', pattern: /^关于.{4,60}的(?:公告|通告|通知|说明|函|公示)/, weight: 3 },
  { genre: 'notice', place: 'headline', pattern: /(?:招聘|招募|报名)(?!会|工作|现场)/, weight: 1.2 },
  {
    genre: 'notice',
    place: 'opening',
    pattern:
      /(?:公告如下|通知如下|安排如下|公示如下|说明如下|通告如下|有关事项|现将|特此|告知如下|温馨提示如下|定于.{2,20}(?:进行|停|开展|举行)|(?:广大|各位|尊敬的)[^。：]{0,8}(?:市民|患者|群众|病友|家长|考生)(?:朋友)?(?:们)?[：:]|各(?:科室|位患者|潜在供应商|投标人))/,
    weight: 2,
  },
  {
    genre: 'notice',
    place: 'body',
    pattern:
      /(?:咨询电话|联系电话|报名(?:时间|方式|条件|地点)|联系人[：:]|截止(?:时间|日期)|特此(?:公告|通知|通告|公示)|请(?:提前|携带|按时|及时|凭|各位|广大|予以|相互转告|扫码|关注)|恢复(?:正常|门诊)|给您带来不便|敬请谅解|敬请留意|逾期|资格审查|招聘岗位|应聘|活动地点|活动时间|就诊须知|预约方式|投标文件)/g,
    weight: 0.9,
    most: 4,
  },

  {
    genre: 'address',
    place: 'head',
    pattern:
      /(?:致辞|献词|贺词|新年贺|寄语|一封信|公开信|慰问信|感谢信|贺信|讲话|演讲|发言|倡议书|致全[院体]|致.{1,14}的信|家书|——致)/,
    weight: 2.5,
  },
  {
    genre: 'address',
    place: 'opening',
    pattern:
      /^(?:尊敬|亲爱|敬爱|可爱)?(?:的)?(?![^。]{0,12}(?:患者|病友|市民|投标|供应商|考生))[^。]{0,40}(?:们|朋友|同志|同仁|各位|姐妹|兄弟|家人|同事|老师|同学)[^。]{0,12}[：:！]\s*$/m,
    weight: 2,
  },
  {
    genre: 'address',
    place: 'opening',
    pattern: /(?:大家好|同志们好|新年好|值此|在此.{0,30}(?:致以|表示)|我谨代表|我代表|谨向|道一声|辛苦了)/,
    weight: 1.6,
  },
  {
    genre: 'address',
    place: 'closing',
    pattern:
      /(?:祝(?:愿)?(?:大家|各位|全院|同志|你们|我们|您)|节日快乐|万事如意|阖家(?:幸福|安康)|身体健康|拜(?:个)?(?:早)?年|谢谢大家|此致|让我们)/,
    weight: 1.6,
  },
  {
    genre: 'address',
    place: 'body',
    pattern: /(?:你们|我们|同志们|过去的一年|这一年)/g,
    weight: 0.16,
    most: 8,
  },

  {
    genre: 'commentary',
    place: 'column',
    pattern:
      /(?:时评|评论|锐评|快评|短评|社论|杂谈|漫谈|观点|论坛|微评|今日谈|大家谈|话题|一家言|言论|热评|来论|观察家|纵论|论语|说理|议事)/,
    weight: 3,
  },
  { genre: 'commentary', place: 'byline', pattern: /评论员/, weight: 3 },
  {
    genre: 'commentary',
    place: 'headline',
    pattern:
      /(?:^(?:别让|莫让|不妨|岂能|岂容|何妨|为.{2,20}(?:点赞|叫好)|谨防|警惕|让.{2,16}成为)|(?:当|应|须|要|宜|不应|不该|不能|才能|更要|莫|不可)(?!场|天|日|地|急|时|归)[^：]{2,14}$|值得|何以|点赞|启示|之问|说开去)/,
    weight: 1,
  },
  {
    genre: 'commentary',
    place: 'body',
    pattern:
      /(?:笔者|在我看来|在笔者看来|归根到底|归根结底|说到底|不可否认|诚然|换言之|由此可见|可见[，,]|不妨|恰恰|值得(?:点赞|深思|借鉴|肯定|思考|每家)|当然[，,]|毋庸置疑|不难看出|有人(?:担心|说|质疑|认为)|这(?:种|一)(?:做法|担心|尝试|探索)|何尝不是|岂能|岂可|治本|期待更多|应当|理应|不能只|并不是|并非|与其|叫好|症结|须知|试想|何乐而不为|一味|倒逼)/g,
    weight: 0.55,
    most: 7,
  },

  {
    genre: 'science',
    place: 'column',
    pattern:
      /(?:科普|健康|医生说|专家说|名医|健康(?:科普|讲堂|课堂|提醒|养生|提示|百科|科学)|养生|保健|问诊|用药|杏林|医学(?:科普|常识)|大夫|节气|话健康|护健康|小贴士|有讲究|健康教育|知识|药师|营养|育儿|门诊故事)/,
    weight: 2,
  },
  { genre: 'science', place: 'url', pattern: /kepu|jiankang\/|jkkp|jkzs|\/kp\b/, weight: 1.5 },
  {
    genre: 'science',
    place: 'headline',
    pattern:
      /(?:怎么|如何|为什么|为何|怎样|吗？|该不该|能不能|要不要|误区|别把|别再|别忽视|当心|小心|警惕|谨防|多久|多少|哪些|这样做|这些|这几|真相|攻略|指南|健康提醒|正确|预防|科学|认识|了解|读懂|养生|进补|多吃|少吃|讲究|吃|不宜|信号|是病|？)/,
    weight: 1.2,
  },
  {
    genre: 'science',
    place: 'body',
    pattern:
      /(?:症状|表现为|引起|导致|可能是|病因|发病|高危人群|建议|应(?:及时|尽快|立即|避免|注意|尽量|该)|避免|不宜|禁忌|注意事项|误区|预防|饮食|饮水|补水|清淡|忌|熬夜|服用|用药|剂量|遵医嘱|就医|医生提醒|专家提醒|温馨提醒|不要|千万别|切勿|适量|每天|每日|每周|毫升|克左右|第一步|第二步|俗称|所谓|通常|一般(?:来说|情况下|每)?|患病|人体|免疫力|血糖|血压|皮肤|孕妇|儿童|老年人|及时就诊|正规医院|体质|穴位|按揉|适合|少吃|多吃|同煮|同食|推荐|俗话说|性凉|性温|不可|以免|疼痛|发热|咳嗽|缓解|提醒)/g,
    weight: 0.22,
    most: 16,
  },

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
      /(?:身边的好|好医生|好护士|医者|记[^者]{2,30}(?:主任|医生|医师|护士|护士长|院长|书记|村医|团队|教授)|(?:主任|医生|医师|护士|护士长|院长|村医|教授)[\u4e00-\u9fff]{2,3}(?:的|$)|人物|的人$|守护者|摆渡人|追光者|老院长|村医|大夫|“.{1,10}(?:医生|护士|大夫|妈妈|爸爸|超人)”)/,
    weight: 1.4,
  },
  {
    genre: 'profile',
    place: 'body',
    pattern:
      /(?:从医|行医|毕业后|毕业分配|年里|年来，[他她]|同事(?:们)?(?:说|眼|评价|都)|妻子|丈夫|女儿|儿子|父亲|母亲|孩子|[他她](?:说|从|总|常|把|带|又|还|每|主|咬牙|坚持|放弃|扎根|选择)|今年\d\d岁|\d\d岁的)/g,
    weight: 0.2,
    most: 12,
  },

  {
    genre: 'feature',
    place: 'head',
    pattern:
      /(?:纪实|走笔|见闻|纪略|巡礼|综述|观察|调查|探访|探秘|纪事|掠影|扫描|之路|述评|回眸|回望|系列报道|特别报道|深度|发展记|样本|解码|答卷|密码|启示录|蝶变|侧记|深读|聚焦|一线|亮点|实践|探索|报告)/,
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
    pattern: /(?:近日|日前|昨日|昨天|今日|今天|\d{1,2}月\d{1,2}日(?!前|至)|本周|上周|刚刚|凌晨)/,
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
