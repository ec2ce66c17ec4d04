/**
 * Kinds of care provider, as the rules for medical institutions (医疗机构管理条例实施细则) name them, with the words of a
 * name or of a description that say so; the first that fits counts. 人民医院 and 中心医院 name no kind by themselves.
 */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['社区卫生服务机构', /社区卫生服务(?:中心|站)/],
  ['村卫生室', /卫生室|卫生所/],
  ['卫生院', /卫生院/],
  ['妇幼保健院', /妇幼|妇女儿童保健|保健院/],
  ['中西医结合医院', /中西医结合(?:医院)?/],
  ['民族医医院', /(?:藏|蒙|维|维吾尔|傣|壮|苗|瑶|朝|彝|侗|土家|哈萨克|回|民族)医(?:院|医院|药)/],
  ['中医医院', /中医/],
  ['康复医院', /康复(?:医院|医疗中心|医学中心)/],
  ['疗养院', /疗养院/],
  [
    '专科医院',
    /(?:肿瘤|癌症?|口腔|牙科|眼科?|耳鼻喉科?|骨科?|骨伤|手外科|精神(?:病|卫生)?|心理|脑科?|安宁|安定|胸科|肺科|结核病?|传染病|公共卫生(?:临床|医疗)|皮肤病?|妇产|妇科|儿童|妇女儿童|肛肠|心血管病?|脑血管病?|肝胆?|肝病|肾病|糖尿病|血液病|职业病|老年病?|整形|美容|生殖|不孕|烧伤|地方病|专科|护理)(?:专科)?(?:医院|中心|防治院)|防治院/,
  ],
  ['综合医院', /综合(?:性|类)?医院/],
];

/** A plain key for every kind there is, by which each language names it. */
export const kindKeys = {
  综合医院: 'general',
  中医医院: 'tcm',
  中西医结合医院: 'integrated',
  民族医医院: 'ethnic',
  妇幼保健院: 'maternal',
  专科医院: 'specialised',
  康复医院: 'rehabilitation',
  疗养院: 'sanatorium',
  卫生院: 'township',
  社区卫生服务机构: 'community',
  村卫生室: 'village',
} as const satisfies Readonly<Record<string, string>>;

/** Every kind there is, for lists to choose from. */
export const hospitalKinds: readonly string[] = Object.keys(kindKeys);

/** The kind a name or a description prints; empty where it prints none. */
export const kindOf = (words: string): string => kinds.find(([, sign]) => sign.test(words))?.[0] ?? '';

/** Grades of the national scheme (医院分级管理办法), highest first. */
export const hospitalLevels: readonly string[] = [
  '三级特等',
  '三级甲等',
  '三级乙等',
  '三级丙等',
  '三级',
  '二级甲等',
  '二级乙等',
  '二级丙等',
  '二级',
  '一级甲等',
  '一级乙等',
  '一级丙等',
  '一级',
];

const steps: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3' };
const ranks: Readonly<Record<string, string>> = { 特: 'S', 甲: 'A', 乙: 'B', 丙: 'C' };

/** A grade as it is written abroad: 三级甲等 is `3A`, 二级 is `2`; empty for other words. */
export function levelCode(level: string): string {
  const [, step = '', rank = ''] = /^([一二三])级(?:([特甲乙丙])等)?$/.exec(level) ?? [];
  return `${steps[step] ?? ''}${ranks[rank] ?? ''}`;
}
