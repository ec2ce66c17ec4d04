/** Nouns that reports count, where they end a phrase: what follows them in a subject is its predicate. */
const heads = `
  人员 医生 医师 护士长 护士 护理员 药师 技师 专家 教授 患者 病人 病患 职工 员工 同事 党员 干部 群众 居民 村民 市民 牧民 渔民 老人 儿童 孩子 宝宝 孕妇 产妇 妈妈
  学员 学生 同学 老师 教师 选手 代表 志愿者 监督员 负责人 书记 主任 院长 村医 队员 骨干 青年 家属 嘉宾 博士 硕士
  医院 卫生院 卫生室 社区 街道 乡镇 科室 病区 病房 诊室 床位 病床 中心 支部 团队 小组 单位 企业 机构 服务中心 学校 院校 家庭 岗位 部门 班级 站点 基地
  案例 项目 问题 课题 论文 专利 系统 平台 设备 仪器 车辆 救护车 节目 作品 品种 指标 任务 措施 制度 环节 流程 意见 建议 病种 病组 窗口 手术 病例 病历 处方 称号 奖项 课程 讲座
`
  .trim()
  .split(/\s+/);

const head = new RegExp(`^.{0,6}?(?:${[...heads].sort((a, b) => b.length - a.length).join('|')})+`);

const lastHead = new RegExp(`(?:${heads.join('|')}|量|人数|床)$`);

/** The length of a phrase up to its first head noun and those right after it (社会监督员不定期暗访 → 5); 0 where none is known or 的 follows it. */
export function headLength(phrase: string): number {
  const length = head.exec(phrase)?.[0].length ?? 0;
  return phrase[length] === '的' ? 0 : length;
}

/** Whether a phrase names what is counted at its end: 床位1200张的三甲医院 counts beds. */
export const endsInHead = (phrase: string): boolean => lastHead.test(phrase);
