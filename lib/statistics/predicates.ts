import { dropPeriods } from './periods';

const risen =
  '上升|提升|提速|提高|增长|增加|上涨|攀升|跃升|爬升|扩大|扩展|扩充|(?<!新)增|(?<![晋毫])升|扩|延长|提';
const fallen = '下降|降低|减少|缩短|压缩|压减|回落|缩减|下调|(?<!加)减|降|缩';
const level = '达到|达成|达';

/** What a clause says about a figure right before it, not what is counted: copulas, adverbs, hedges, changes, comparisons. */
const trailing = new RegExp(
  `(?:(?:${risen}|增设|${level})(?:了|到了?|至|为|成|在)?|(?:${fallen})(?:了|到了?|至|为|成|在)?|` +
    '第[一二三四五六七八九十\\d]{1,3}[批期轮]|首次|(?:保持|稳定|控制|维持|调整|优化|完善|稳居|跻身)(?:到了?|至|为|成|在)|压[到至]|保持|稳居|占|(?<!行)为|是|已?有|拥有|' +
    '(?<![不许减增至最更提降])[少多高低]了|仅|只|只需|仅需|只要|只用|仅用|也|又|再|还|可|(?<![功职效性智产节技潜])能|将|仍|(?<![日月年周人次])均|(?<!首)都|各|就|便|(?<![人英天奇贤])才|(?<![规原准细守法])则|(?<=^|[，；])足足?|(?<=..)拿到|一共|(?<!公)共|共计|总计|合计|累计|累积|总共|多达|高达|最高达?|最多达?|最低达?|最大达?|远?高于|远?低于|优于|好于|' +
    '(?:由|从)?(?:原来|最初|此前|之前|以前|过去)的|实现了?|(?:数字|总数)?(?:最终)?定格(?:在|于)|持续|始终|一行|大约|(?<![签预履节])约|(?<![彩B心])超过?|(?<![新大的])突破|逾|近|了|(?<!通)过|着|(?<![签报实应])到|至|从|由|自|以|在|平均|分别|每|(?<![审统设估预会累])计|折合(?:人民币)?|人民币|同比|环比|' +
    '(?:(?<![占百同环])比|较)(?:上|去|前|往|同|历|年|20|最|原|之|过|常|传|改|以|开|入|实|此|第|全|初)[^，；。的]{0,10}|(?:与|同|跟)[^，；。的]{1,12}(?:相比|比)|相比|开始|最初|原来|原先|此前|之前|过去|当初|目前|如今|现在|已经?|先后|成功|(?<![青少老成童中])年|陆续|依次|全部|占据?|之|（|“|、)$',
);

/** Words before the subject matter of a clause: connectives, adverbs, the hospital itself. */
const leading = new RegExp(
  '^(?:[、，”）的]|[^，；。]{0,16}?(?:编写?|印|汇编|制作|整理|汇总)成(?=..)|像[^，；。]{1,14}?(?:这样|一样|那样)的|圆满(?=完成)|(?:打算|力争|争取)(?=..)|预计|由[^，；。]{2,24}(?:组成|构成)的|(?:截至|截止|到)?(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|底|末|初)?|和(?!谐)|及(?!时|格)|与(?!会)|并(?!发|联|轨)|以及|其中|其(?!他|它|余)|这(?:也|还|已)?(?:是|在)|当日|(?:远|大大|明显)?[低高优少]于(?=[^，；。]{0,8}(?:标准|指南|规定|要求|上限|红线)$)|目前|现有|现在|现(?!患|场|代)|如今|同时|此外|另外|另有|另|还|并且|且|而且|而|但|总共|共计|共(?!建|青|享|管|同|产|识)|累计|先后|分别|截至目前|至今|迄今|截至|截止|近期|日前|近日|今天|当天|仅|只|就(?!诊|医|业|餐)|也|又|可(?!及|视|行|用)|该项目|再(?!入院|住院|次|手术|造|生)|约(?!谈|见|束)|每年|每月|每周|每天|年内|' +
    '多次|最终|里(?!程|面)|(?:结果|数据|调查|统计)显示|特别是|尤其是|包括|包含|例如|比如|一举|成功(?!率)|已经?|正在|全院|该院|我院|本院|医院(?!$|感染|获得性|管理|文化|信息|制剂|等级)|院内(?!感染|制剂)|一共|首先|据统计|据介绍|据悉|全院上下|全[国省市县区](?=已有|共有|现有|共)|该科|科室|我们|他们?|她们?|大会|本次|此次|通过(?!率)|期间|之后|以来|随后|有(?!效|关|偿|限|机|害|毒|氧|创|序|奖|感)|以(?!上|下|内|外)|将|把(?!关)|让|(?:你们|我们)?(?:当中|之中)有?|[^，。；的]{2,8}以来(?=..)|使(?!用)|[为给替](?:患者|病人|群众|百姓|老百姓|市民|居民|村民|老人|职工|家庭|家属|参保人员?)(?=[^的]{4}))',
);
const hospital =
  /^[^，。“”、居获在与的《》从]{0,16}?(?:医院|卫生院|保健院|附院|卫生服务中心|医学中心|医疗中心|医共体)(?:党委|党总支)?(?!感染|员工|职工|管理|文化|信息|制剂|药|等级|总|年|的)/;

const maxRounds = 12;

/** A phrase without the predicate at its end (患者满意度达 → 患者满意度; 平均住院日缩短至 → 平均住院日). */
export function dropPredicate(phrase: string): string {
  let rest = phrase;
  for (let round = 0; round < maxRounds; round += 1) {
    const shorter = rest.replace(trailing, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

/** What a whole bracket adds to a name (达标率（≤90分钟）) is no part of it. */
const bracket = /（[^（）]{0,24}）/g;

/** A phrase without periods, connectives and the hospital's own name at its beginning. */
export function dropLead(phrase: string): string {
  let rest = dropPeriods(phrase.replace(bracket, ''));
  for (let round = 0; round < maxRounds; round += 1) {
    const shorter = rest.replace(leading, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  const own = rest.replace(hospital, '');
  return own.length >= 2 && own !== rest ? dropLead(own) : rest;
}

const directChange = new RegExp(
  `(?:(${risen}|涨|前进|进位|晋位|进步|上移|前移|提价|涨价|多出?|高|(?:增幅|涨幅|增速|增长率)(?:控制在|保持在|高达|达到?|为|约|仅)?|上浮)|` +
    `(${fallen}|节电|节水|节能|节约|节省|(?:降幅|减幅)(?:控制在|保持在|高达|达到?|为|约|仅)?|下滑|后退|下跌|降价|少(?:花|支出?|付|用|跑|等|收|住|开|做|看)?|低|短|下浮|(?:(?<![甩卖丢扔摘砍省减关拆放花用拿还吃换跑退除忘去挤删扣])掉|便宜|下跌)(?=了)))(?:了|达|幅度达|幅度为)?$`,
);
const isNew = /(?:新增|增加到|倍增|递增到)$/;
/** 比上年新增5家: what is new against a year before is a growth. */
const newSince = /(?:比|较)(?:上|去|前|往|同期)[^，；。]{0,6}新增加?了?$/;
/** The age or size of a thing told as less: 平均年龄比改革前小了5.4岁. */
const smaller = /(?:比|较)[^，；。]{1,12}(?:小|年轻|快|轻)了?$/;
const indicator =
  /(?:提高|提升|降低|缩短|压缩|压减|减少|下降|增加)了?[^，；。]{0,10}(?:率|比|时间|时长|住院日|天数|费用|次均|效率|度|成本|支出)$/;
/** 比五年前高11个百分点; higher than others is no growth. */
const higherThanOnce =
  /(?:比|较)(?:上|去|前|往|同期|历|过去|此前|之前|以往|[^，；。]{1,6}(?:年|月|季度|周|期|前))[^，；。]{0,6}高(?:出|了)?$/;
const fallWord = /(?:降低|缩短|压缩|压减|减少|下降)/;

/**
 * The sign of a growth or fall said right before a figure: 下降 → `-`, 比上年增加 → `+`; empty for a level (降到, 达到)
 * and for what is merely added (新增). 多, 少, 低 count only in comparisons; 节约 only of a share.
 */
export function changeSign(before: string, isRate: boolean): '' | '+' | '-' {
  if (newSince.test(before)) return '+';
  if (isNew.test(before)) return '';
  if (smaller.test(before)) return '-';
  const found = directChange.exec(before);
  if (higherThanOnce.test(before)) return '+';
  if (found) {
    const word = (found[1] ?? found[2] ?? '').slice(0, 2);
    if (/^(?:[多少低短]|少.|多出)$/.test(word) && !/(?:比|较|了)/.test(before)) return '';
    if (word === '高' && !before.endsWith('高了')) return '';
    if (word.startsWith('节') && !isRate) return '';
    return found[1] ? '+' : '-';
  }
  if (!indicator.test(before)) return '';
  return fallWord.test(before) ? '-' : '+';
}
