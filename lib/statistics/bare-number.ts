import type { Quantity } from './read-quantities';

const ends = /^(?:$|[，；：。！？、（）”\n…—])/;
const indexName =
  /(?:CMI|RW|因子|权重|指数|系数|评分|得分|比值|[^价]值|强度)(?:值|指数)?(?:[由从]\d[\d.]{0,7})?(?:由|从|达到|达|为|是|(?:升|降|增|提高|提升|下降|上升|增长|降低|爬升|攀升|跃升|回落|稳定|保持|优化)[至到在]|[至到])?$/;
/** A decimal without a measure word is an index (最高一篇达到39.2, 体质指数平均32.4). */
const decimalLevel = /[\u4e00-\u9fff](?:达到?|为|平均|[至到])$/;
const totalName =
  /(?:人数|人次|次数|数量|总数|总量|[访播阅销流]\S{0,2}量|(?:[门急]诊|诊疗|就诊|接诊|住院|出院|手术|分娩|服务|业务)量|用户|粉丝数?|患者|病人|人口|居民)(?:累计|已|总计)?(?:[由从]\d[\d.]{0,6}[万亿]?)?(?:由|从|达到?|突破|超过?|逾|近|至|[增升降提减扩][^，；。]{0,2}[到至])?$/;

/** Indices have no measure word (CMI值1.12), nor have large rounded totals of a thing that names itself (人数突破12万). */
export function isBareNumber(quantity: Quantity, before: string, after: string): boolean {
  if (quantity.isChinese || !(ends.test(after) || /^(?:提|上|升|增|下|降|大关|关口|门槛)/.test(after)))
    return false;
  return (
    indexName.test(before) ||
    (quantity.value % 1 !== 0 && decimalLevel.test(before)) ||
    (quantity.value >= 1e4 && totalName.test(before))
  );
}
