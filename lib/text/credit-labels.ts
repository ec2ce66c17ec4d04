import type { BylineRole } from '@/lib/schema/report';

/** What a label of an info line or a byline says about the words beside it. */
export type LabelRow = {
  /** Roles of the people named; none for labels that only end the value before them. */
  roles: readonly BylineRole[];
  /** Alternatives of a regular expression, simplified and traditional. */
  words: string;
  /** The name may follow with nothing between: `记者王松`. */
  glued?: true;
  /** It may stand behind the names: `骆铭 摄`. */
  behind?: true;
  /** Behind the names of another label it takes them over: `（记者 王松 摄）` names a photographer. */
  takesOver?: true;
};

const rank =
  '(?:首席|见习|見習|实习|實習|特约|特約|特派|特邀|驻站|资深|資深|高级|职工|兼职|专职|本报|本報|本刊|本网|本台|全媒体|全媒體|融媒体?|新媒体|文字|视频)*';
const desk =
  '(?:责任|責任|本版|本期|网络|網絡|文字|文案|执行|執行|值班|轮值|图文|圖文|图片|圖片|视频|内容|运营|微信|新媒体|见习|实习|首席|高级|频道|栏目|数字|版面)*';
/** A medium prints its own name onto the post: `某某新闻编辑 | 王松`. */
const house = '(?:\\p{Script=Han}{2,4}(?:新闻|新聞|日报|日報|晚报|晚報|财经|財經|周刊|週刊))?';

/** Labels of people in Chinese newsrooms; where one contains another the longer stands first. */
export const creditLabels: readonly LabelRow[] = [
  { roles: ['editors'], words: `${house}${desk}(?:编辑|編輯)(?!部|室|器|中心|推荐|距)|责编|責編|编校` },
  {
    roles: ['authors', 'photographers'],
    words:
      '文(?:[/、·] ?)?[图圖](?!片)|(?<!\\p{Script=Han})文 [图圖](?!片)|图[/、·] ?文|圖[/、·] ?文|图文(?!编辑)',
    behind: true,
  },
  { roles: ['reporters', 'photographers'], words: `${rank}(?:摄影|攝影)(?:记者|記者)`, glued: true },
  { roles: ['reporters'], words: `${rank}(?:记者|記者|评论员|評論員)|实习生|實習生`, glued: true },
  { roles: ['correspondents'], words: `${rank}(?:通讯员|通訊員|报道员)`, glued: true },
  { roles: ['correspondents'], words: '供稿(?:单位|人|者)?|投稿人?|报送(?:单位|人)?|来稿', behind: true },
  { roles: ['reporters', 'photographers'], words: '(?:摄影|攝影)(?:报道|報導|報道)', behind: true },
  {
    roles: ['photographers'],
    words: '摄影|攝影|摄像|供图|供圖|图片提供|图片|圖片|摄|攝|图|圖',
    behind: true,
    takesOver: true,
  },
  { roles: ['authors'], words: '(?:原创|原)?作者', glued: true },
  {
    roles: ['authors'],
    words: '采写|採寫|采访[/、]?撰文|採訪[/、]?撰文|撰文|撰稿人?|执笔|執筆|文稿|文字(?!编辑|編輯)|文',
    behind: true,
  },
  { roles: ['authors'], words: '采访|採訪|编撰|原创' },
  {
    roles: [],
    words:
      '编译|翻译|整理|美术编辑|美編|美编|视觉|版式|设计|排版|制图|制作|校对|校對|校核|核校|策划|統籌|统筹|配音|主持人?|嘉宾',
  },
  {
    roles: ['reviewers'],
    words:
      '审核人?|審核|审校|核稿人?|审稿人?|审签|终审|終審|复审|初审|一审一校|二审二校|三审三校|[一二三][审校]|值班(?:总编|主编|主任|编委)|总编辑?|總編輯?|主编|主編|签发人?|(?:值班|执行|责任|主任)?编审|审读|审定|监审|出品人?|总?监制|監製',
  },
  { roles: [], words: '(?:综合|綜合|采访)?(?:报道|報道|報導)', behind: true },
];

/** Labels of an info line that name no person: they only end the value before them. */
export const otherLabels =
  '(?:打开|下载)\\p{Script=Han}{0,10}(?:客户端|[Aa][Pp][Pp])|发布(?:时间|日期|者|人|部门|单位|机构)|發[布佈](?:時間|日期)|更新(?:时间|日期)?|時間|时间|日期|(?:稿件|文章|信息|新闻|内容|本文)?(?:来源|來源)|稿源|出处|浏览(?:次数|量)?|瀏覽|点击(?:数|量|率|次数)?|阅读(?:量|次数|数)?|访问(?:量|次数)?|人气|字[号體体](?:大小)?|分享到?|打印|关闭|收藏|评论|跟贴|参与|版次|版面|栏目|关键[词字]|标签|责任部门|次数|投诉|举报|纠错|(?:头图|题图|封面图?)(?:来自|来源)?';
