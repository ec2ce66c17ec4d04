const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Verbs that only say a thing was done or is there: left out of the metric (发表论文 → 论文). */
const light: ReadonlySet<string> = new Set(
  words(`完成 发表 获得 荣获 取得 喜获 斩获 摘得 夺得 获评 获批 获 已获 共获 再获 又获 曾获 新获 开展 实现 拥有 现有 共有 设有 建有 配有 组织 举办 主办 承办 召开 建成 建立
  创建 设立 设置 开设 涌现 产生 形成 部署 保留 安排 使用 采用 包括 包含 涵盖 涉及 分为 达到 成为 进行 实施 推出 打造 构建 撰写 出版 编著 主编 参编 走了
  列出 制定 出台 修订 收到 收获 提供 需要 送上 送去 送来 承担 主持 参与 牵头 出现 具有 具备 组建 组成 成立 运行 负责 下设 管辖 跻身 入选 享受 囊括 立项 通过 用于 开通
  给予 予以 启动 落实 推进 累计完成 累计开展 成功创建 成功开展 深入开展 有 设 含 用 建 送 是 为 共 占 由 辖`),
);

/** Verbs whose sense tells the figure from its neighbours: kept (引进博士, 办结意见). */
const telling: ReadonlySet<string> = new Set(
  words(`引进 引入 招聘 招录 招收 录用 选派 选送 派遣 派驻 派出 外派 抽调 培养 培训 培育 发展 新发展 新增 新建 新设 新招录 新招 新开 新添 增设 增加 扩建 改造 投入 投资 购置 采购 配备 配置
  颁发 颁授 接诊 接待 接收 救治 收治 诊治 诊疗 抢救 治疗 治愈 转运 转诊 上转 下转 处置 处理 服务 惠及 覆盖 受益 帮扶 慰问 走访 看望 资助 捐赠 捐款 募集 发放 派发 赠送
  排查 整改 查出 发现 抽查 检查 督查 整治 办结 受理 回访 化解 调处 梳理 征集 收集 采纳 拦截 退还 上交 拒收 减免 节约 节省 省下 减少 降低 缩短 提高 提升 增长 下降 压缩
  筛查 检测 检出 接种 体检 建档 签约 随访 管理 监测 申报 申请 转化 授权 结题 验收 编写 制作 拍摄 发送 推送 宣讲 巡讲 授课 带教 指导 进修 晋升 聘任 特聘 聘请 评选 评出 表彰 推荐 推选
  奖励 支付 报销 预留 开放 启用 投用 腾出 备足 储备 安装 上门 调整 轮岗 约谈 问责 处分 通报 下沉 巡诊 会诊 开出 开具 出具 上报 上线 接入 互认 调阅 共享 扣发 发出 拨付
  签订 签署 结成 联合 托管 挂靠 转让 化验 采集 录取 毕业 入组 纳入 收录 研发 制订 精简 合并 撤销 取消 清退 更换 维修 种植 运送 配送 护送 出诊 坐诊 分流 回收 支援 驰援 援助
  参加 参演 出席 吸引 邀请 招募 注册 招生 送教 救助 走进 深入 出动 出车 讲解 领跑 赶赴 奔赴 前往 递交 提交 上榜 换过 用坏 装上 填补 查看 查阅 访谈 考核 抽考 抽取 随访 涉嫌 累计接诊 免除 追回 查处 立案 兑现 结余 超支 盘活 拿出 捐献 移植 植入 完善 陪伴 推广 推广到 遍布 辐射`),
);

const longest = 4;

/** A verb of a phrase; light ones stay out of metrics. */
export type Verb = { start: number; end: number; word: string; isLight: boolean };

/** 负责人, 管理员, 参加者, 采购科: the verb is the beginning of a noun; 引进人才 and 救治人数 keep theirs. */
const makesNoun = /^(?:人(?![才员数次口民群均士])|员(?!工)|者|单(?![位独病个])|班|率(?!先)|室(?!内))/;

const verbAt = (phrase: string, start: number, end: number): Verb | null => {
  const word = phrase.slice(start, end);
  if (end < phrase.length && makesNoun.test(phrase.slice(end, end + 2))) return null;
  const isLight = light.has(word);
  return isLight || telling.has(word) ? { start, end, word, isLight } : null;
};

/** The longest verb that ends a phrase, 了, 过 and 出 after it passed over. */
export function endingVerb(phrase: string): Verb | null {
  const end = phrase.replace(/[了过出]$/, '').length;
  for (const stop of new Set([phrase.length, end])) {
    for (let length = Math.min(longest, stop); length > 0; length -= 1) {
      const found = verbAt(phrase, stop - length, stop);
      if (found) return found;
    }
  }
  return null;
}

/** 串起38辆救护车, 跑遍18个县区, 贴上200张贴纸: verbs of what came of it, which no list could hold. */
const result =
  /[串跑走挤评建打装用派配拉引铺架搭开织聚育推接交种写印卖存插挂摆贴刷攒捧夺斩掏献喝修植选抽调救搬](?:起|出|遍|满|掉|齐|足|下|上|来|回)了?$/;

/** The verb of a result that ends a phrase; like the light ones it stays out of metrics. */
export function resultVerb(phrase: string): Verb | null {
  const found = result.exec(phrase);
  return found ? { start: found.index, end: phrase.length, word: found[0].slice(0, 2), isLight: true } : null;
}

/** The verb a phrase begins with, two characters or more. */
export function leadingVerb(phrase: string): Verb | null {
  for (let length = longest; length >= 2; length -= 1) {
    const found = phrase.length >= length ? verbAt(phrase, 0, length) : null;
    if (found) return found;
  }
  return null;
}

/**
 * The verb of a phrase that has at least `least` characters of object after it: the first light one, else the first
 * telling one. Verbs of one character count only at the beginning, where they cannot be part of a noun.
 */
export function firstVerb(phrase: string, least = 2): Verb | null {
  let best: Verb | null = null;
  for (let start = 0; start + least < phrase.length; start += 1) {
    const found = verbBefore(phrase, start, phrase.length - least);
    if (found?.isLight) return found;
    best ??= found;
  }
  return best;
}

function verbBefore(phrase: string, start: number, limit: number): Verb | null {
  for (let length = longest; length >= (start === 0 ? 1 : 2); length -= 1) {
    const found = start + length <= limit ? verbAt(phrase, start, start + length) : null;
    if (found) return found;
  }
  return null;
}
