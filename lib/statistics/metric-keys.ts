/** One line of the table: the key, the words of its metrics, and the units it may be counted in (none: any). */
type MetricKeyRule = { key: string; words: RegExp; units?: readonly string[]; not?: RegExp };

const people = ['人', '名', '位'];
const patients = ['人次', '人', '名', '例', '位'];
const sums = ['元', '美元'];
const shares = ['%', '‰', '个百分点'];
const spells = ['分钟', '小时', '天', '秒'];
const operations = ['台', '例', '台次', '例次', '人次'];
const places = ['位', '名', '%'];

/** Staff on some errand are no measure of the hospital's size. */
const outOfStaff = /参加|抽调|支援|参会|代表|子女|新|援|登台|培训|惠及|慰问|上榜|表彰/;

/**
 * The metrics Chinese hospital reports compare themselves by (annual reports, 国考 indices, Party building), the more
 * particular first: the first line that fits names the figure. A new one is one line.
 */
export const metricKeyRules: readonly MetricKeyRule[] = [
  { key: 'national-appraisal-rank', words: /国考|绩效考核/, units: places, not: /支部|科室|满意/ },
  { key: 'league-table-rank', words: /排行榜|百强|竞争力|影响力|排名|位次/, units: ['位', '名'] },
  { key: 'impact-factor', words: /影响因子/, units: ['分', ''] },
  { key: 'sci-papers', words: /SCI/i, units: ['篇'] },
  { key: 'core-papers', words: /核心/, units: ['篇'] },
  { key: 'papers', words: /论文|文章|^发表/, units: ['篇'] },
  { key: 'books', words: /著作|专著|书籍|教材|编著/, units: ['部', '本', '册'] },
  { key: 'nsfc-projects', words: /国自然|国家自然科学基金|面上项目|青年科学基金/, units: ['项', '个'] },
  { key: 'new-techniques', words: /新技术|新业务|新项目/, units: ['项', '个', '种'], not: /奖/ },
  {
    key: 'science-awards',
    words: /科技(?:进步)?奖|科学技术奖|成果奖|进步奖|技术引进奖/,
    units: ['项', '个'],
  },
  { key: 'technology-transfer', words: /转化|转让/, units: [...sums, '项', '件'] },
  { key: 'patents', words: /专利/, units: ['项', '件', '个'] },
  { key: 'clinical-trials', words: /临床试验|GCP|药物试验/i, units: ['项', '个'], not: /专业$/ },
  { key: 'research-funds', words: /(?:科研|项目|直接|课题|研究)?(?:经费|资助)/, units: sums },
  { key: 'projects', words: /课题|科研(?:立)?项|基金|结题|立项|科研项目|研究项目/, units: ['项', '个'] },
  { key: 'party-branches', words: /(?:党)?支部/, units: ['个'], not: /党员先锋/ },
  { key: 'party-committees', words: /党总支|党委/, units: ['个'] },
  { key: 'party-applicants', words: /入党积极分子|入党申请/, units: people },
  { key: 'party-members-new', words: /(?:新?发展|新)党员/, units: people },
  { key: 'party-members', words: /党员/, units: people, not: /先锋|帮扶|服务|患者/ },
  { key: 'beds-opened', words: /开放床位|实际开放/, units: ['张'] },
  { key: 'bed-occupancy', words: /床位使用率|床位利用率/, units: shares },
  { key: 'beds', words: /床位|病床|编制床|床/, units: ['张'] },
  { key: 'floor-area', words: /建筑面积|业务用房|面积/, units: ['平方米', '平米', '㎡', 'm²'] },
  { key: 'site-area', words: /占地|用地|土地/, units: ['亩', '平方米', '公顷'] },
  { key: 'investment', words: /投资|投入|造价/, units: sums },
  { key: 'parking-spaces', words: /车位/, units: ['个'] },
  { key: 'level34-surgery-share', words: /三、?四级手术.*(?:占|比|率)/, units: shares },
  { key: 'level4-surgery-share', words: /四级手术.*(?:占|比|率)/, units: shares },
  { key: 'minimally-invasive-share', words: /微创(?:手术)?.*(?:占|比|率)/, units: shares },
  { key: 'day-surgery-share', words: /日间手术.*(?:占|比|率)/, units: shares, not: /同比|环比/ },
  { key: 'level34-surgeries', words: /三、?四级手术/, units: operations },
  { key: 'level4-surgeries', words: /四级手术/, units: operations },
  { key: 'day-surgeries', words: /日间手术/, units: operations },
  { key: 'robot-surgeries', words: /机器人/, units: ['例', '台次', '例次'] },
  { key: 'surgeries', words: /手术|介入|移植/, units: operations, not: /演示|观看|等待/ },
  { key: 'mortality', words: /死亡率|病死率/ },
  { key: 'rescue-success', words: /(?:抢救|救治).*成功率/, units: shares },
  { key: 'local-visit-rate', words: /县域(?:内)?(?:住院)?就诊率|基层(?:首诊|诊疗量?)/, units: shares },
  {
    key: 'chronic-control-rate',
    words: /(?:规范管理|血压控制|血糖控制|糖尿病控制|高血压控制)率/,
    units: shares,
  },
  { key: 'caesarean-rate', words: /剖宫产率/, units: shares },
  { key: 'births', words: /分娩量|^助产|^接生/, units: [...patients, '个'] },
  { key: 'cmi', words: /CMI|病例组合指数/i },
  { key: 'mean-stay', words: /平均住院(?:日|天数|时间)|住院日/, units: ['天', '个百分点', '%'] },
  { key: 'drug-share', words: /药占比|药品(?:收入)?占比/, units: shares },
  { key: 'consumables-share', words: /耗占比|耗材占比|百元医疗收入/, units: [...shares, '元'] },
  { key: 'cost-per-visit', words: /(?:门诊|住院)?次均(?:费用|药费)|均次费用|平均住院费用/ },
  { key: 'antibiotic-use', words: /抗菌药物|抗生素|使用强度/ },
  { key: 'infection-rate', words: /感染(?:率|发生率|发病率)/, units: shares },
  { key: 'pathway-share', words: /临床路径|入径|入组率|变异率/, units: shares },
  { key: 'record-quality', words: /病案率|病历(?:优良|合格|甲级)率|甲级率/, units: shares },
  { key: 'adverse-events', words: /不良事件|跌倒|压力性损伤|差错/ },
  { key: 'letters-of-thanks', words: /锦旗|表扬信|感谢信/, units: ['面', '封', '件'] },
  { key: 'red-packets', words: /红包/, units: [...sums, '个', '人次', '次', '笔'] },
  {
    key: 'integrity-talks',
    words: /(?:廉政|廉洁|提醒|诫勉)谈话|谈话提醒|约谈/,
    units: ['人次', '次', '人', '场'],
  },
  { key: 'satisfaction', words: /满意(?:度|率)/, units: [...shares, '分'] },
  { key: 'complaint-rate', words: /投诉/, units: [...shares, '件', '起', '例', '次'] },
  { key: 'appointment-rate', words: /预约(?:诊疗|挂号)?率/, units: shares },
  { key: 'waiting-time', words: /等候|等待|排队|候诊|停留|取药/, units: spells },
  { key: 'response-time', words: /响应|出车|处置时间|报告时间|DNT|DTB|门球|门针/i, units: spells },
  { key: 'referrals', words: /转诊|上转|下转/, units: patients },
  {
    key: 'outpatient-visits',
    words: /门(?:急)?诊(?:服务)?(?:量|人次|患者|病人)?|诊疗(?:人次|量)|接诊/,
    units: patients,
  },
  { key: 'emergency-visits', words: /急诊/, units: patients },
  { key: 'discharges', words: /出院|住院(?:人次|量|患者|病人)|收治/, units: patients },
  { key: 'patients-saved', words: /抢救|救治/, units: patients },
  { key: 'screenings', words: /筛查|体检/, units: patients, not: /医护|医生|护士/ },
  { key: 'chronic-patients', words: /高血压|糖尿病|慢病|慢性病/, units: people, not: /管理员/ },
  { key: 'staff-turnover', words: /(?:离职|流失)率/, units: shares },
  { key: 'exam-pass-rate', words: /(?:考试|考核|首考|结业|住培|规培).*(?:通过|及格|合格)率/, units: shares },
  { key: 'talent-hired', words: /(?:引进|招聘|引入|录用|柔性引进|特聘)/, units: people },
  { key: 'doctorates', words: /博士/, units: people, not: /导师|流失|离/ },
  { key: 'masters', words: /硕士/, units: people, not: /导师|流失|离/ },
  { key: 'senior-titles', words: /高级职称|正高|副高|主任医师/, units: people },
  { key: 'staff-sent-to-train', words: /进修|外派|选派/, units: people, not: /招收|接收|归来/ },
  { key: 'graduate-students', words: /研究生/, units: people },
  { key: 'residents-in-training', words: /规培|住培|学员|住院医师/, units: people },
  { key: 'nurses', words: /护士/, units: people, not: /参赛|决赛|称号|优秀|表彰|新|满\d+年|离/ },
  { key: 'staff', words: /职工|员工|医务人员|医护人员|卫生技术人员/, units: people, not: outOfStaff },
  { key: 'volunteers', words: /志愿者|注册志愿/, units: people },
  { key: 'volunteer-hours', words: /志愿|服务时长|参与时长/, units: ['小时'] },
  { key: 'free-clinics', words: /义诊|健康讲座|志愿服务|公益活动/, units: ['场', '场次', '次'] },
  {
    key: 'people-served',
    words: /服务(?:群众|人数|居民|百姓|市民)|受益|惠及|覆盖群众/,
    units: [...patients, '户'],
  },
  { key: 'training-sessions', words: /培训|演练|讲座|授课/, units: ['场', '场次', '次', '期'] },
  { key: 'key-specialties', words: /重点专科|特色专科|优势专科|临床专科/, units: ['个'] },
  { key: 'alliances', words: /医联体|医共体|专科联盟|协作医院|成员单位/, units: ['个', '家'] },
  { key: 'online-users', words: /注册用户|互联网医院|在线问诊|线上/, units: [...patients, '单'] },
  { key: 'telemedicine', words: /远程(?:会诊|诊断|影像|心电)/, units: [...patients, '次', '份'] },
  { key: 'debt-ratio', words: /资产负债率|^负债率/, units: shares },
  { key: 'service-income-share', words: /医疗服务(?:性)?收入.*(?:占|比)/, units: shares },
  { key: 'personnel-share', words: /人员(?:支出|经费).*(?:占|比)/, units: shares },
  { key: 'surplus', words: /结余|盈余|节余/, units: sums },
  { key: 'savings', words: /节约|节省|省下|减免/, units: [...sums, '%'] },
  { key: 'revenue', words: /收入|营收/, units: sums },
  { key: 'honours', words: /荣誉|表彰|先进/, units: ['项', '个', '次', '人次'] },
];

/** The key by which a figure can be compared between hospitals; empty where the table has none for it. */
export function metricKeyOf(metric: string, unit: string): string {
  const fits = ({ words, units, not }: MetricKeyRule): boolean =>
    words.test(metric) && (units === undefined || units.includes(unit)) && !not?.test(metric);
  return metricKeyRules.find(fits)?.key ?? '';
}
