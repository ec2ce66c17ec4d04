import type { Quantity } from './read-quantities';

const timeNoun =
  /(?:[日月年人周次]均|时间|时长|用时|耗时|平均|住院日|天数|周期|等候|等待|[要得需须]等|日子|响应|停留|只需|仅需|只要|仅要|仅用|用了|工期|缩短|压缩|延长|提速|减少|控制在|不超过|中位|[降升减提][至到]|(?:由|从)[^，；。]{0,8}$)/;

/** Whether a time measures how well something is done (平均住院日7天, 15分钟出结果) and is not a moment or the course of one case. */
export function isMeasuredTime(quantity: Quantity, before: string, after: string): boolean {
  if (quantity.unit === '小时' && quantity.value === 24) return false;
  if (quantity.unit === '小时' && quantity.value >= 100) return true;
  if (/(?:产|术|伤|出生|入院|出院|病|孕|停药|发病)后$/.test(before)) return false;
  if (/^(?:内|以内)[^，；。]{1,14}(?:比例|占比|率)/.test(after)) return false;
  if (timeNoun.test(before) || (quantity.unit === '分钟' && before.endsWith('历时'))) return true;
  return (
    /^(?:分钟|秒)$/.test(quantity.unit) &&
    /^(?:内|就|即可|便可|完成|可|以内|左右|赶到|到达|抵达|送达|出具|出报告|出结果|回传|反馈|办完|响应|拿到|[^，。；]{2,3}就(?:能|可以)?[^，。；]{2})/.test(
      after,
    )
  );
}
