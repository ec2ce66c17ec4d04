/** Posts of leaders: they say who speaks, not what is spoken of (TAXONOMY, general rules). */
const posts =
  /(?:(?:医院|院|中心|集团|公司|县|市|省|局|委)?(?:党委|党总支|党组|党支部|纪委|工会|团委|支部)?(?:副?(?:书记|主席)|委员)[、兼]?(?:(?:副?院长|副?理事长|副?局长|副?主任|总会计师)[、兼]?)*|党委(?:班子)?成员|院领导|分管领导|主要领导|(?:副?主任|副?院长|护士长|科长|处长))(?=[\u4e00-\u9fff]{2,3}(?:说|表示|介绍|告诉|认为|指出|强调|坦言|带领|率|一行|出席|参加|主持|致辞|为|和|、|，|等|到))/g;

/** Institution and committee names whose words are no topic (中医医院, 脑卒中防治工程委员会, 医科大学). */
const bodies =
  /[\u4e00-\u9fff]{0,10}委员会|[\u4e00-\u9fff]{0,4}(?:卫健委|卫生健康委|卫健局|人民政府|医科大学|医学院|中医药大学|基金委|医师协会|护理学会|医学会|药监局|中医药管理局|医保局|总工会|疾控中心)/g;

/** Kinds of hospital that carry a topic's word in their name. */
const kinds = /(?:中医|中西医结合|中医药|肿瘤|康复|精神卫生|妇幼保健|急救)(?=医院|院(?!内|前|中|外))/g;

/** Where a topic's word stands only by accident: across two words (医学分会, 8名医护, 人参加) or inside a longer one (卫健系统). */
const accidents = new RegExp(
  [
    '人参(?=[加会与观训赛保选评])',
    '学术报告(?=厅)',
    '联合体(?=投标)',
    '学分会|学分(?=析|布|类|科)',
    '备案制(?=剂)',
    '(?<=[\\d一二两三四五六七八九十百余多几])名医(?=[生护师务疗])',
    '(?<=援)藏医|(?<=[传送返运])回医|(?<=运)维医',
    '留置(?=针|导尿|胃管|管)',
    '(?:卫健|卫生|卫生健康|医疗|医卫|教育|神经|呼吸|消化|循环|免疫|泌尿|血液|生殖|内分泌|运动|心血管)系统',
    '系统(?=性|地|学习|梳理|回顾|阐述|讲解|总结|评估|培训|治疗)',
    '(?<=[饮应])用水',
    '登记过',
    '(?:生产|交通|用电|消防|财产)安全',
    '数字(?=显示|背后|令|让|说话|来自)|一组数字',
    '第一名(?=患者|病人)',
    '(?<![\\d一二两三四五六七八九十百千万余多几])[台例](?=手术)',
    '(?<=(?:管理|调配|运营|结算|采购|物流|客服|会议|活动|文化|健身))中心',
    '\\d\\d岁(?=的)',
    '(?:硕士|博士)?研究生(?:及以上|学历)|(?:取得|完成|参加)住院医师规范化培训(?=合格|结业|证|并|者|；|。|，)',
  ].join('|'),
  'g',
);

const blank = (found: string): string => '　'.repeat(found.length);

/** What is left of a partner's name: that it is a hospital, so that 与…医院…签约 is read of whomever. */
const kindOfPartner = /(?:医院|卫生院|保健院)$/;
const blankPartner = (name: string): string => {
  const kind = kindOfPartner.exec(name)?.[0] ?? '';
  return '　'.repeat(name.length - kind.length) + kind;
};

/**
 * A text with the names of hospitals, committees and posts blanked out, of partners all but their kind; every other
 * character keeps its index. `hospitals` are the longest first.
 */
export function maskNames(
  text: string,
  hospitals: readonly string[],
  partners: ReadonlySet<string> = new Set(),
): string {
  let masked = text;
  for (const name of hospitals)
    if (name.length >= 4) masked = masked.replaceAll(name, partners.has(name) ? blankPartner : blank);
  return masked.replace(posts, blank).replace(bodies, blank).replace(kinds, blank).replace(accidents, blank);
}
