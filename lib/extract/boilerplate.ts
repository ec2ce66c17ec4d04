/** A kind of line that stands around an article on Chinese news pages, and why such a line leaves the body. */
type Boilerplate = {
  readonly reason: string;
  /** The longest line, in characters, the habit is known with; a longer one is prose that happens to say so. */
  readonly longest: number;
  readonly patterns: readonly RegExp[];
};

/** The whole line, its beginning, or a part of it; lines come in lower case and without marks at their ends. */
const line = (body: string): RegExp => new RegExp(`^(?:${body})$`);
const start = (body: string): RegExp => new RegExp(`^(?:${body})`);
const part = (body: string): RegExp => new RegExp(body);

/** Each table row is a habit of newsrooms or a module of content systems; simplified and traditional forms. */
export const boilerplate: readonly Boilerplate[] = [
  {
    reason: 'editors’ line',
    longest: 90,
    patterns: [
      start(
        '(?:纠错[】\\]\\s【\\[]*)?(?:责任|責任|本文|本期|本版|值班|执行|執行|文字|网络|新媒体|美术|视觉|图片|微信|栏目|频道|平台|主|副主|总|流程|实习|助理|当值|首席|文章|内容)?(?:编辑|編輯|责编|責編|编审|美编|排版|设计|校对|校對|审核|審核|审校|监制|監製|终审|复审|初审|一审|二审|三审|审读|核稿|统筹|策划|值班主任|值班总编|值班编委|出品人?|总监制|制作|制图|运营|联系人?邮箱|发布人?|发稿|审核人|审稿人?|责任人|录入|上传|拟稿|签发|来稿)[\\s　]{0,4}[:：丨|｜/／].{0,60}$',
      ),
      start('(?:责任编辑|責任編輯|责编|責編|编辑|編輯)[\\s　]{1,4}[^，。；！？\\s]{2,12}$'),
      start('(?:责任编辑|責任編輯|责编|責編)[^，。；！？]{2,24}$'),
    ],
  },
  {
    reason: 'source line',
    longest: 90,
    patterns: [
      start(
        '(?:文章|本文|图文|圖文|信息|新闻|稿件|内容|资料|资讯|消息|文稿|原文|素材|综合)?(?:来源|來源|稿源|出处|出處|转自|轉自|转载自|转载于|原载|刊于)(?:于|自)?[\\s　]*[:：丨|].{0,60}$',
      ),
      start(
        '(?:本文|文章|本篇文章)(?:转载自|转自|来源于|来自|首发于|系转载|授权转载|摘自|选自|刊载于|由).{0,60}$',
      ),
    ],
  },
  {
    reason: 'byline',
    longest: 60,
    patterns: [
      start(
        '(?:采写|採寫|撰文|文|图|图文|文图|文\\/图|图\\/文|摄影|攝影|摄像|作者|记者|記者|本报记者|本刊记者|通讯员|通訊員|特约记者|见习记者|供稿|撰稿|编译|翻译|受访者|策划|采访|出镜|视频|剪辑)[\\s　]*[:：\\/｜|丨][^。！？]{1,50}$',
      ),
      new RegExp(
        '^[^，。！？：:\\s]{0,12}(?:记者|記者|通讯员|通訊員|实习生|特派员)[\\s　]{1,3}[\\p{Script=Han}·\\s　、/（）()]{2,36}$',
        'u',
      ),
    ],
  },
  { reason: 'original headline', longest: 120, patterns: [start('原(?:标题|题|標題|文标题)[\\s　]*[:：]')] },
  {
    reason: 'copyright or disclaimer',
    longest: 400,
    patterns: [
      start('.{0,10}(?:声明|聲明|申明|免责条款|免責條款|风险提示)[\\s　]*[:：]'),
      line('(?:特别|免责|免責|版权|版權|法律)(?:声明|聲明|申明|提示|说明)'),
      part('版权(?:均|皆)?(?:归|属)|版权所有|版權所有|copyright\\s*[©(\\d]|all rights reserved|著作权归'),
      part(
        '[未非][经經].{0,20}(?:授权|授權|许可|許可|允许|同意).{0,16}(?:不得|禁止|严禁|嚴禁|请勿|請勿|谢绝)',
      ),
      part('(?:禁止|严禁|谢绝|請勿|请勿)(?:任意|擅自|非法)?(?:转载|轉載|复制|抄袭)'),
      part('转载(?:时|本文|文章)?(?:请|須|须|需|应|务必).{0,8}(?:注明|标注|註明|联系|保留)|轉載請'),
      part(
        '(?:不|并不|仅)(?:代表|反映|等同).{0,12}(?:本网|本站|本报|本台|本刊|平台|网站|本公众号|本人|作者|我们|公司|中心).{0,6}(?:观点|立场|意见|看法|本人)|仅代表.{0,12}(?:观点|立场)',
      ),
      part(
        '(?:如|若|如果).{0,12}(?:侵权|侵犯|涉及版权|版权问题).{0,40}(?:联系|删除|告知|处理|撤)|侵权必究|侵删',
      ),
      part(
        '(?:图片|图源|配图|文中图片|题图|封面图|照片).{0,6}(?:来自|来源于?|源自|源于|源)[:：]?.{0,4}(?:网络|互联网|視覺中國|视觉中国|摄图网|unsplash|pixabay)',
      ),
      line(
        '(?:信息|图文|圖文|内容|素材|文章|资料|部分图片|文图|图片|視頻|视频)?.{0,4}(?:来源于?|來源於?|源自|来自|来源[:：])(?:于)?.{0,4}(?:网络|互联网|網絡|網路)',
      ),
      part('不构成.{0,12}(?:投资|购买|买卖|操作)?.{0,4}(?:建议|意见)|据此(?:操作|投资|入市)'),
      part('(?:凡|凡是).{0,8}(?:注明|标注).{0,40}(?:作品|稿件|来源|文章)'),
      start('(?:以上|本)?(?:内容|文章|信息).{0,12}(?:仅供参考|自媒体平台|上传并发布|用户上传)'),
      part('(?:为|是).{0,8}自媒体.{0,12}(?:上传|发布)|notice:\\s*the content above'),
    ],
  },
  {
    reason: 'related stories',
    longest: 80,
    patterns: [
      line(
        '(?:相关|相關|延伸|推荐|推薦|更多|热门|熱門|精彩|往期|近期|拓展|扩展|关联|其他|其它|最新|今日|本周|热点|编辑|小编|為您|为您|同类|本类|栏目|频道|图片|视频|相似|同主題|您|你)(?:的)?(?:新闻|新聞|阅读|閱讀|文章|报道|報道|報導|链接|連結|内容|推荐|推薦|精选|回顾|回顧|精彩|专题|專題|资讯|資訊|信息|热点|排行|视频|影片|稿件|话题|話題|标签|主题|组图|热文|热读|可能感兴趣|可能喜欢|可能也喜欢|新聞報導)(?:推荐|阅读|链接|排行|列表|报道)?',
      ),
      line(
        '(?:猜你喜欢|猜您喜欢|大家都在看|都在看|看了.{0,6}还看了?|热门排行|点击排行|阅读排行|排行榜|人气排行|今日头条|精彩推荐|热点推荐|编辑推荐|一周热点|热点新闻|你可能也想看|你可能感兴趣的?|你可能還想看|其他人也在看|延伸阅读|延伸閱讀|推荐阅读|相關新聞|热门评论|最新评论|精彩评论|网友评论|全部评论|友情链接|related (?:stories|articles|news|posts|links)|read more|more (?:news|stories)|most (?:read|popular)|recommended)',
      ),
      start(
        '(?:相关|相關|延伸|推荐|推薦|拓展|往期|更多)(?:阅读|閱讀|新闻|新聞|报道|報道|報導|链接|連結|文章|回顾)[\\s　]*[:：丨|｜】]',
      ),
      start('更多.{0,16}(?:新闻|资讯|内容|消息|报道|精彩).{0,24}(?:关注|點擊|点击|请看|下载|>>|》)'),
    ],
  },
  {
    reason: 'share, fold and tool bars',
    longest: 60,
    patterns: [
      line(
        '(?:广告|廣告|advertisement|ad|sponsored|赞助|推广|分享|分享到|分享至|分享给.{0,6}|分享本文|分享文章|转发|收藏|点赞|點讚|赞|讚好|在看|打印|列印|打印本页|打印文章|关闭|关闭窗口|關閉|返回|返回首页|返回列表|返回顶部|返回上页|回到顶部|顶部|top|举报|纠错|报错|评论|我要评论|发表评论|写评论|跟贴|微博|微信|朋友圈|qq空间|qq好友|新浪微博|人人网|更多|复制|复制链接|播报|听新闻|朗读|语音播报|字体|字号|字體|字號|字級|標準|超大|大|中|小|大 ?中 ?小|a\\+|a-|放大|缩小|默认|添加到?收藏|加入收藏|我要纠错|公众号|facebook|twitter|whatsapp|line|email|telegram|print|share|wechat|weibo|copy link|支持|反对|顶|踩|关注|已关注|\\+ ?关注|订阅|登录|注册|首页|正文|下载|播放|暂停|全屏|展开|收起)',
      ),
      line('(?:【?(?:字体|字号|字體|字級)[:：]?)[【\\[\\s大中小號号特加默认+\\-|/】\\]]{0,20}(?:打印|关闭)?'),
      line(
        '(?:展开|展開|查看|点击查看|点击展开|阅读|閱讀|加载|显示|点击加载|点击阅读|点击|继续阅读|繼續閱讀)(?:全文|阅读全文|更多|余下全文|剩余.{0,8}|原文|大图|更多内容|下一页|阅读更多|余下|原圖|原图)+[∨v↓>》]*',
      ),
      line('(?:the )?end|完|本文完|全文完|全文结束|正文结束|未完待续|以上就是.{0,20}全部内容'),
      start('(?:分享到|分享至|分享让更多人看到|分享给更多人)'),
      part(
        '责编提示|^点击(?:图片|按钮|此处|左侧|右侧|上方|下方|标题|这里).{0,12}(?:进入|查看|下载|播放|返回|阅读|切换|放大)',
      ),
    ],
  },
  {
    reason: 'promotion of an account or app',
    longest: 120,
    patterns: [
      start(
        '(?:点击|點擊|戳|轻点|长按|長按|扫描|扫一扫|扫码|微信扫|用微信|使用微信|打开微信|识别|微信搜索|搜索|添加|下载|下載|立即|马上|按此|更多精彩|敬请|记得|如果.{0,10}|觉得.{0,10}).{0,24}(?:关注|關注|订阅|訂閱|公众号|公眾號|公众平台|客户端|二维码|小程序|app|蓝字|星标|点赞|在看|好友|视频号|微信号|名片|微博)',
      ),
      start(
        '(?:请|欢迎|歡迎|记得|快来|喜欢.{0,8}).{0,10}(?:关注|關注|订阅|訂閱|扫码|点赞|點讚|點個赞|点个赞|在看|转发|下载).{0,16}(?:公众号|公眾號|微信|我们|我們|微博|本号|本刊|视频号|频道|客户端|app|专区|专题|赞|在看|吧|哦|$)',
      ),
      start(
        '(?:点个|點個|给个).{0,6}(?:赞|在看|关注)|(?:关注|關注|订阅)(?:我们|我們|本号|.{0,12}(?:公众号|微信|微博|官微))$|(?:点击|點擊)(?:上方|下方|左下|右下|文末)?(?:蓝字|阅读原文|查看原文)',
      ),
      start(
        '(?:更多|相关|最新).{0,8}(?:资讯|内容|消息|攻略|新闻|精彩).{0,8}(?:请|敬请|欢迎)?(?:关注|关註|關注|锁定|登录)',
      ),
      start('(?:扫码|扫一扫|扫描|长按|识别|微信扫|用微信|打开微信)'),
      part('(?:扫描|长按|识别|扫一扫|长按并识别)(?:上方|下方|左侧|右侧|图中|以下|此|文末|屏幕)?.{0,4}二维码'),
      part('打开.{0,12}(?:app|客户端|微信).{0,12}(?:阅读|查看|体验|使用|扫|继续)|下载.{0,12}(?:app|客户端)'),
      part('关注.{0,16}(?:公众号|微信号|官方微信|微博|视频号)|(?:公众号|微信号|微信公众号|客服微信)[:：]'),
      part('在app(?:内|中)(?:打开|阅读|查看)|(?:全网|全部)\\d*热?点?赞?粉丝'),
    ],
  },
  {
    reason: 'promotion of an account or app',
    longest: 90,
    patterns: [
      start(
        '(?:(?:請|请)?(?:繼續|继续)往下(?:閱讀|阅读|看|滑)|往下看更多|(?:點我|按我|點此|按此|立即|馬上|歡迎|快來|記得|免費)?(?:加入|追蹤|訂閱|按讚|下載|點我|按我|鎖定|分享至|訂閱)).{0,24}(?:line|facebook|fb|ig|instagram|youtube|yt|telegram|whatsapp|threads|粉絲|頻道|app|好友|電子報|群組|新聞|活動)',
      ),
      start('(?:請|请)?(?:繼續|继续)往下(?:閱讀|阅读|看|滑)'),
      part('(?:不用抽|天天中獎|現在用app|看新聞).{0,30}(?:app|活動辦法|下載)'),
    ],
  },
  {
    reason: 'contribution hotline',
    longest: 120,
    patterns: [
      start(
        '(?:投稿|爆料|报料|新闻|商务|广告|合作|联系|举报|监督|转载|客服|读者|记者|編輯|编辑部)(?:邮箱|热线|電話|电话|信箱|平台|方式|合作|微信|qq|授权|郵箱|我们)[\\s　]*[:：]',
      ),
      part('(?:投稿|爆料|报料)(?:请|邮箱|热线|可|微信|电话)'),
      part('(?:违法|不良|虚假)(?:和|与|及)?(?:违法|不良)?信息举报'),
    ],
  },
  {
    reason: 'neighbouring articles',
    longest: 100,
    patterns: [
      start(
        '(?:上|下|前|后)[一1]?(?:篇|条|條|页|頁|版|则|則|期|章|个)(?:文章|新闻|内容)?(?:[\\s　]*[:：>》\\]】]|$|.{0,6}(?:没有|无|返回))',
      ),
    ],
  },
  {
    reason: 'tags',
    longest: 150,
    patterns: [
      start(
        '(?:标签|標籤|标 签|关键词|关键字|關鍵[字詞]|tags?|keywords?|文章标签|本文标签|话题|話題|分类|所属专题|归档)[\\s　]*[:：]',
      ),
    ],
  },
  {
    reason: 'counters',
    longest: 60,
    patterns: [
      line('\\+ ?\\d{1,3}'),
      line(
        '(?:阅读|閱讀|浏览|瀏覽|点击|访问|人气|观看|播放|围观|评论|收藏|点赞|转发|分享)(?:次数|量|数|率|人次|人数)?[\\s　:：\\[(（]*\\d[\\d.,万w+]*[\\s　次人\\])）]*',
      ),
      line('\\d+(?:条|人|次|个)?(?:评论|跟贴|参与|阅读|回复|浏览|点赞|收藏|赞)'),
      line('(?:已)?(?:阅读|浏览|点击)(?:次数|量)?[:：]?\\[?\\]?次?'),
    ],
  },
  {
    reason: 'site registration',
    longest: 300,
    patterns: [
      part(
        'icp[备證证]|公网安备|网安备|增值电信|互联网新闻信息服务许可|网络文化经营许可|广播电视节目制作|网上传播视听|技术支持[:：]|主办单位[:：]|承办单位[:：]版|站长统计|cnzz',
      ),
    ],
  },
  {
    reason: 'login',
    longest: 120,
    patterns: [
      part(
        '(?:登录|登陆|注册|登入).{0,6}(?:后|即可|才能|可以?)(?:可|查看|评论|发表|参与|阅读|继续)|请先登录|立即登录|马上注册|网友评论仅供|文明上网|发言请遵守|请输入.{0,6}(?:评论|验证码|内容)|还没有评论|暂无评论|快来抢沙发',
      ),
    ],
  },
  {
    reason: 'place on the site',
    longest: 120,
    patterns: [
      start('(?:您|你)?(?:当前|现在|目前|所在|當前|現在)?(?:的)?(?:位置|位于)[\\s　]*[:：]'),
      start('(?:当前|目前|所在)位置'),
      line('首页.{0,40}>.{0,40}'),
    ],
  },
];

/** Marks that newsrooms put before and after a label: brackets, bullets, arrows. */
const before = /^[[【（(〔「『<《■●◆▶►▼▲★☆△▽>»※*#|丨·—–\-_=~\s\d.、]{1,8}/;
const after = /[\]】）)〕」』>》◀◄▼▲★☆»※*|丨·—–\-_=~:：\s]{1,8}$/;

/** Why a line leaves the body: the reason of the first habit it matches; null for the article's own lines. */
export function boilerplateReason(text: string): string | null {
  const whole = text.toLowerCase();
  const bare = whole.replace(before, '');
  const label = bare.replace(after, '');
  for (const { reason, longest, patterns } of boilerplate)
    if (text.length <= longest && patterns.some((pattern) => pattern.test(label) || pattern.test(bare)))
      return reason;
  return null;
}

/** Whether a short line is the label of a list of other stories. */
export function isRelatedLabel(text: string): boolean {
  const label = text.toLowerCase().replace(before, '').replace(after, '');
  return label.length >= 4 && (related?.patterns.some((pattern) => pattern.test(label)) ?? false);
}

const related = boilerplate.find(({ reason }) => reason === 'related stories');
