import type { Person } from '@/lib/schema/reading';
import type { Report } from '@/lib/schema/report';
import { isLikelyName, isPost, isUnit } from '@/lib/text/person-names';

const postEnd =
  '(?:书记|院长|主任|护士长|科长|处长|部长|局长|站长|校长|理事长|董事长|总经理|会长|主席|主任医师|医师|医生|护士|护师|药师|技师|教授|专家|院士|博士|村医|护理员|负责人|带头人|队长|志愿者|老院长|会员|组长|院长助理)';
/** A post and the two or three characters behind it; the name's length is settled by what follows. */
const postAndName = new RegExp(
  `((?:[\\u4e00-\\u9fff]{0,10}[、兼])?[\\u4e00-\\u9fff]{0,12}?${postEnd})([\\u4e00-\\u9fff]{2,4})`,
  'g',
);
const afterName =
  /^(?:$|[^\u4e00-\u9fff]|说|表|介|告|坦|带|率|在|为|是|和|与|向|从|的|等|主|给|把|也|都|已|将|对|点|放|提|认|指|强|致|出|参|看|一|深|到|赴|做|走|来|当|获|荣|被|以|用|又|还|就|则|说|回|感|算|牵|担|领|正|先|及|始终|一直|一行|深知|深有|坦言|笑着|动情|激动|信心|满怀|连续|透露|补充|回忆|解释|呼吁|总结|叮嘱|勉励|宣布|讲话|讲解|陪同|调研|督导|督查|巡视|查房|授课|作报告|作了|现场|亲自|亲手|亲临|不仅|不断|有着|带着|十分|非常|如是|如此|坚定|坚持|常常|经常|经过|们)/;
const beforePost = /^.*(?:[，。“”]|在|由|据|是|和|与|向|让|请|对|的|院党委(?=副?书记))/;

/** The name at the head of a few characters: three where three are a name and a boundary follows, else two. */
export function nameAt(text: string): string {
  const run = /^[\u4e00-\u9fff]{2,4}/.exec(text)?.[0] ?? '';
  for (const length of [3, 2, 4]) {
    const name = run.slice(0, length);
    if (name.length === length && isLikelyName(name) && afterName.test(text.slice(length))) return name;
  }
  return '';
}

/** What follows a post without being a name: 教授相继加盟, 医师先后到场, 总书记曾多次指出. */
const noName =
  /^(?:[和与及等]|(?:简历|面试|人才|学位|论文|培养|招生|工作站|流动站)|曾(?:多次|先后|经|任|获|说|在|参[与加]|担任|指出|赴)|相继|先后|纷纷|陆续|率先|带头|亲自|全程|集体|分别|共同|齐聚|云集|全部|全体|常年|定期)/;

/** One person named before the next in a list: `院士樊川、科学院院士` of `院士樊川、科学院院士宋原`. */
const listed = new RegExp(`^(.*?${postEnd})([\\u4e00-\\u9fff]{2,4})、(.+)$`);

const cleanPost = (post: string, hospitals: readonly string[]): string => {
  let role = post;
  for (const name of hospitals) role = role.replace(name, '');
  const cut = role.replace(/^.*(?:医院|卫生院|保健院|该院|我院)(?=.{2,})/, '').replace(beforePost, '');
  return /^(?:院|市|县)(?=党委)/.test(cut) ? cut.slice(1) || cut : cut || role;
};

/** People named with a post (党委书记徐俊秋, 副院长、创伤中心主任卓志强), in the order printed, each once with the first post. */
export function readPeople(report: Report, hospitals: readonly string[]): Person[] {
  const people = new Map<string, string>();
  const texts = [
    report.headline,
    report.subtitle,
    ...report.lines.filter((line) => line.kind !== 'caption').map((line) => line.text),
  ];
  const note = (name: string, post: string): void => {
    if (!name || noName.test(name) || isUnit(name) || isPost(name) || people.has(name)) return;
    people.set(name, cleanPost(post, hospitals));
  };
  for (const text of texts) {
    for (const match of text.matchAll(postAndName)) {
      const [, words = ''] = match;
      const [, firstPost = '', firstName = '', rest = ''] = listed.exec(words) ?? [];
      const isList = isLikelyName(firstName) && !isPost(firstName) && !isUnit(firstName);
      if (isList) note(firstName, firstPost);
      note(nameAt(text.slice(match.index + words.length)), isList ? rest : words);
    }
  }
  return [...people].map(([name, role]) => ({ name, role }));
}
