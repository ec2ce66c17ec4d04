/** What a measure word measures; each kind stands differently in a clause. */
export type MeasureKind = 'count' | 'people' | 'rate' | 'money' | 'time' | 'size' | 'score' | 'age';

/** A measure word: the unit it is read as, its kind, and what directly after it makes it part of another word. */
type MeasureWord = { unit: string; kind: MeasureKind; not: readonly string[]; scale: number };

/** `word` or `word!x|y`: not this measure word where x or y follows; `word=unit` where it is read as another unit. */
const table: Record<MeasureKind, string> = {
  people:
    '人次 人份 人!民|均|口|类|文|性|体|工智|工窗|工关|工晶|流室|流手 名 位!于|居|列|数|置|次 员!工 者 户!外|籍|口|型|主 户次 家次 对!口|于|比|象|照|接|标|外|患|全|重|医 双!向|方|重|料|休|拥|语|创|一|馨 桌 组!织|长|建|合|成',
  count:
    '个位次 位次 个名次 名次 个!月|别|体|性|人所得|半小时|半天|半月|半年|季度 项 项次 项目次 篇 部!门|队|位|分|委|署|级 册 本!院|报|科|次|地|土|市|县|省|区|级|身|届|周|质|能 份!额|量 条!例|款 件 例 例次 台!湾|州|阶|风|账|区|山|胞 台次 张 床日 种!植|子|族|牙 类!似|别|型|切口|新药|器械|医疗器械 批!准|复|评|判 批次 支!部|撑|持|援|付|出|架|气 枚 颗 粒 袋 盒 瓶 包!括|含|装|扎 贴 剂!量 剂次 副!院|主|书|高|处|教|局|作|会|市 付!费|款|出 针!对|灸|刺|管 场!所|地|景|馆|合|面 场次 次!均|日|要|数 轮!岗|椅|训|值|换|流 期!间|待|望|刊|满|末|工程|项目|建设|临床 趟 起!来|步|搏|草|到|源|诉|身 宗 家!庭|长|属|园|具 间!隔|歇|接|断|质 所!有|在|以|需|谓|属|示|得 座!谈|位|诊|椅|右 栋 幢 层!次|面|螺旋|CT 套!餐|取|扎 辆 架!构 艘 处!理|置|方|于|在|罚|分|长|室|级 根!据|治|本|除|源 面!积|对|临|向|试|部|板 幅 块!钱 片!区|子|剂 门!诊|户|急|类|店|头|槛|口|峡 步!骤|行|伐|入 圈 页 字 句 节!约|省|假|日|点|能|水|电|育 箱 车!位|辆|间|站|次 头 口!人|之|腔|服|感|罩|径|头|碑|号|岸|吻|味|水|气|咽|齿|角 棵 株 孔 站!点|长|式 组 队!伍|员|长|列 单!元|位|病|科|纯|独|人|日|项|机|次 学时 课时 学分 学位 枚 强 人天 车次 具!有|体|备 封!闭|面|控 首!次|批|期|例|家|台|个|席 段!落|锦|时 集!团|体|中|采|合|镇|约 笔!试|者 道!路|德|理 台套 件套 点位 席 杯 罐 卷 轮次 讲!述|座|解|师|课|话|究|台 碗!筷 顿!时|悟|然 丸 帖 尊 航次 架次 班次 诊次 针次 匹 题 只!有|要|是|需|能|用|身|好|为|剩 通!过|知|道|讯|报|用|常|信 料!理|想|到 度!假|过|数|量|以 桶 筐 管!理|床|路|控|辖|道|线|培 盏 扇 方阵 把!握|关|控|脉|门|手|好 味!道|觉|精|品|蕾 票!据|价|务|房|选|决|面|根',
  rate: '% ‰ /10万 /十万 个百分点 百分点 成!不|分|型|像|品|立|功|为|果|员|效|长|都|熟|本|年|人|就|绩 倍!子|感|受|增',
  money: '元!旦|月|素|件|老 美元 欧元 港元 块钱=元',
  time: '分钟 个小时=小时 个多小时=小时 小时 个工作日=工作日 工作日 秒!杀 天!津|然|地|气 个钟头=小时',
  size: '平方米 平方千米 平方公里 平米 ㎡ m² 公里 海里 英里 千米!瓦 km 米!粒 厘米 毫米 cm mm 微米 公斤 千克 斤 吨 克!服|隆 毫克 微克 kg mg 毫升 ml mL 升!级|至|到|为|高 立方米 亩 公顷 ℃ 千瓦时 千瓦 TB GB DDDs DDD mmHg mmol/L',
  score:
    '分!半|别|院|为|成|批|会|期|类|级|支|层|管|之|流|享|布|析|诊|钟|公|子|组|科|部|局|中|解|工|担|娩|泌|化|配|发|数|值|岗|时|行',
  age: '周岁 岁',
};

const scales: Record<string, { unit: string; scale: number }> = { 成: { unit: '%', scale: 10 } };

const bySpelling = new Map<string, MeasureWord>();
for (const [kind, words] of Object.entries(table) as [MeasureKind, string][]) {
  for (const entry of words.split(' ')) {
    const [head = '', not] = entry.split('!');
    const [spelling = '', unit = spelling] = head.split('=');
    const { scale, unit: scaled } = scales[spelling] ?? { scale: 1, unit };
    bySpelling.set(spelling, { unit: scaled, kind, not: not?.split('|') ?? [], scale });
  }
}
const longest = Math.max(...[...bySpelling.keys()].map((spelling) => spelling.length));

/** The measure word at a place of a compact text, the longest one first, with the length it takes; null where none stands. */
export function measureWordAt(text: string, start: number): (MeasureWord & { length: number }) | null {
  for (let length = longest; length > 0; length -= 1) {
    const spelling = text.slice(start, start + length);
    const word = spelling.length === length ? bySpelling.get(spelling) : undefined;
    if (!word || word.not.some((follower) => text.startsWith(follower, start + length))) continue;
    if (/[A-Za-z]$/.test(spelling) && /[A-Za-z]/.test(text[start + length] ?? '')) continue;
    return { ...word, length };
  }
  return null;
}

/** Nouns counted without a measure word after large numbers (近40万居民): they serve as the unit themselves. */
const selfMeasured = ['居民', '群众', '百姓', '市民', '人口', '村民', '患者', '学生', '师生', '职工'];

/** The self-measuring noun at a place, or null. */
export const selfMeasuredNounAt = (text: string, start: number): string | null =>
  selfMeasured.find((noun) => text.startsWith(noun, start)) ?? null;
