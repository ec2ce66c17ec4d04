import { surnameLength } from './surnames';

const latinMedium = /\b(?:Daily|Times|News|Post|Herald|Tribune|Xinhua|Agency|Weekly|Review|Journal|Gazette)$/;

/** Words that stand where a name should and name nobody: accounts of the CMS, placeholders, the medium itself. */
const nobody =
  /^(?:系?统?管理[员員]|admin\w*|root|user|test|guest|editor|staff|unknown|null|undefined|none|未知|佚名|匿名|不详|不詳|暂无|无|無|原创|原創|转载|轉載|整理|综合|綜合|本报|本報|本刊|本网|本站|本台|本院|我院|网络|網絡|互联网|网友|網友|小编|小編|编辑|編輯|记者|記者|作者|采编|编委会|(?:本[报刊网站台院])?(?:综合|整理|原创|讯|訊).{0,2})$/i;
const mediumDesk =
  /(?:编辑部|編輯部|编辑室|新闻中心|新聞中心|新闻部|新聞部|采编(?:部|中心)|采访部|融媒体?中心|融媒体?|全媒体|报社|報社|杂志社|电视台|電視台|广播电台|日报|日報|晚报|晚報|晨报|都市报|时报|時報|周刊|週刊|通讯社|新华社|中新社|中央社|网|網|网站|网讯|客户端|频道|頻道|公众号|周报|新报|商报|导报|快报|早报|午报|青年报|卫生报|健康报|导刊|新聞網|新闻网|新聞|在线|传媒|小组|小組|團隊|团队)$/;
const unit =
  /(?:[科部处處办辦室院局委会會社厅廳]|支部|总支|中心|医院|醫院|学院|大学|公司|集团|工会|团委|党委|办公室|病区|门诊|病房|联盟|协会|学会|基金会|服务队)$/;
const post =
  /(?:主任|副主任|院长|院長|副院长|书记|書記|副书记|护士长|科长|处长|部长|主席|会长|教授|副教授|研究员|医师|醫師|医生|醫生|护师|药师|技师|博士|理事长|校长|秘书长|总监|经理|董事长|局长|委员|干事)$/;
/** Provinces and large cities that begin an institution's name. */
const place =
  /^(?:中国|中國|中共|国家|全国|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|台湾|武汉|广州|深圳|南京|杭州|成都|西安|长沙|郑州|济南|沈阳|哈尔滨|长春|石家庄|太原|合肥|福州|南昌|南宁|昆明|贵阳|兰州|大连|青岛|厦门|苏州|宁波)/;

const staffCode = /(?:[_\-\s]+[A-Z]{0,5}\d{2,}|[_\-\s]*[A-Z]{1,5}\d{2,}|\s+[A-Z]{2,5}\d*)$/;
const middleDot = /[•‧∙・⋅]/g;
const han = /^\p{Script=Han}+$/u;
const latinName = /^[A-Z][\p{Script=Latin}'’.-]*(?: (?:[a-z]{2,3} )?[A-Z][\p{Script=Latin}'’.-]*){1,3}$/u;

/** Whether the word names a department or another body, not a person. */
export const isUnit = (word: string): boolean => word.length >= 2 && unit.test(word) && !isCommonName(word);

/** Whether the word names the medium itself or one of its desks (`新闻中心`, `某某日报`). */
export const isMedium = (word: string): boolean => mediumDesk.test(word) || latinMedium.test(word);

/** Whether the word is a post (`护理部主任`), as printed before or after a name. */
export const isPost = (word: string): boolean => word.length >= 2 && post.test(word);

/** Departments whose name begins with a surname: 宣传科 is one, 蒋小科 a person. */
const departmentStem =
  /^(?:宣传|信息|财务|人事|保卫|后勤|医保|党委|党政|党群|组织|工会|团委|安保|安全|教务|科教|质控|纪检|项目|康复|麻醉|心内|心外|胸外|普外|骨科|儿科|内科|外科|全科|皮肤|司机|广告|时政|经济|文体|文艺|门诊|总编|健康|社会|农业|公共|计财|基建|设备|招标|明星|双创)/;

const isCommonName = (word: string): boolean =>
  word.length <= 3 &&
  surnameLength(word) > 0 &&
  !/[部處处办辦局厅廳]$/.test(word) &&
  !departmentStem.test(word) &&
  !/^..?(?:医院|学院|大学|公司|集团|中心)$/.test(word);

/** Whether the word has the form of a Chinese name with a known surname, of a transliterated name, or of a Latin one. */
export function isLikelyName(word: string): boolean {
  if (latinName.test(word)) return true;
  const parts = word.split('·');
  if (parts.length > 1) return parts.length <= 4 && parts.every((part) => han.test(part) && part.length <= 6);
  if (!han.test(word) || nobody.test(word) || isMedium(word)) return false;
  const surname = surnameLength(word);
  return (
    surname > 0 &&
    word.length > surname &&
    word.length - surname <= (isDouble(word) ? 3 : 2) &&
    !notName.test(word)
  );
}
/** Married names of Hong Kong join two surnames: 陳方安生. */
const isDouble = (word: string): boolean => surnameLength(word) === 1 && surnameLength(word.slice(1)) === 1;

const notName =
  /(?:记者|通讯员|编辑|报道|了|的|在|从|们|是|说|方面|认为|表示|相關|相关)$|^(?:相關|相关|方面|全文|时间|時間|关注|计划|安全|平安|金融|高校|高考|党建|党务|文化|文明|健康|和谐|成功|成果|平台|明日|明天|花絮|单位|华人|向上|范围|江南|江苏|江西|云南|海南|河南|湖南)$|^(?:代[表理谢码办]|付[出费款]|候[诊选补])|[，。！？：；]/;

/** Whether the word names nobody: a CMS account, a placeholder, a code, the medium's own desk. */
const isNobody = (word: string): boolean =>
  word.length < 2 ||
  nobody.test(word) ||
  isMedium(word) ||
  !/[\p{L}]/u.test(word) ||
  /^[a-z]{0,5}[_-]?\d+$/i.test(word);

/**
 * The names of a list as printed in a byline, cleaned: blanks inside a name joined, staff codes
 * (`_NF4425`), posts and brackets dropped. Everything that names nobody is left out; departments stay.
 */
export function splitNames(text: string): string[] {
  const plain = text
    .replace(/返回[^,，]{1,8}[,，]\s?查看更多.*$/u, '')
    .replace(/[(（[【〔][^)）\]】〕]*[)）\]】〕]?/g, ' ')
    .replace(middleDot, '·')
    .replace(/@/g, ' ')
    .trim();
  if (latinName.test(plain)) return [plain];
  const words = plain
    .split(/[、,，;；/|丨│&＆]+/)
    .flatMap((part) => joinSpaced(part.trim().replace(staffCode, '').split(/\s+/)))
    .map(cleanName)
    .flatMap(parted)
    .filter((word) => word && !isNobody(word));
  const people = words.filter((word) => !isUnit(word) && !isPost(word));
  return [...new Set(people.length > 0 ? people : words.filter((word) => !isPost(word)))];
}

/** Single characters belong to the next one: names of two characters are printed with a blank between. */
function joinSpaced(words: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const before = joined.at(-1);
    if (open && before !== undefined && han.test(word) && word.length <= 2) {
      joined[joined.length - 1] = before + word;
      open = before.length + word.length < 2;
    } else {
      joined.push(word);
      open = word.length === 1 && han.test(word) && surnameLength(word) > 0;
      if (word.length === 2 && surnameLength(`${word}某`) === 2) open = true;
    }
  }
  return joined;
}

/** The commonest surnames: only they part four characters into two names, since names of the smaller nations have four too. */
const commonest = new Set(
  '王李张刘陈杨黄赵吴周徐孙朱胡郭何林罗高郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆贾韦夏邱侯邹熊孟秦薛雷贺倪汤段史龚顾毛尹黎龙陶常武康施赖戴金方钱严易柯樊葛乔庄颜牛聂齐章鲁庞殷付',
);

/** Names printed without anything between: `周敏敏李大力` is two of three characters, `张伟李娜` two of two. */
function parted(word: string): string[] {
  if (!han.test(word) || isLikelyName(word) || isUnit(word) || isPost(word) || isMedium(word)) return [word];
  const size = word.length === 4 ? 2 : 3;
  const names = word.match(new RegExp(`.{${size}}`, 'gu')) ?? [];
  const sure = size === 3 || names.every((name) => commonest.has(name.charAt(0)));
  return names.join('') === word && names.length > 1 && names.length < 5 && sure && names.every(isLikelyName)
    ? names
    : [word];
}

function cleanName(word: string): string {
  const name = word
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(staffCode, '')
    .replace(/(?<=..)等$/, '');
  return cutInstitution(name);
}

/** `方敏北京大学教授` is 方敏: an institution or a post printed right behind the name goes. */
function cutInstitution(word: string): string {
  if (word.length < 6 || !(unit.test(word) || post.test(word))) return word;
  for (const length of [2, 3, 4]) {
    if (isLikelyName(word.slice(0, length)) && place.test(word.slice(length))) return word.slice(0, length);
  }
  return word;
}
