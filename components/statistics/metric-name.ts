import { metricKeyRules } from '@/lib/statistics/metric-keys';
import { text, type TextKey } from '@/lib/platform/texts';
import { noMetricKey } from '@/lib/search/table-view';

/** What a metric key is called in the reader's language; a key without a name stands for itself. */
export function metricName(key: string): string {
  if (key === '' || key === noMetricKey) return text('table_metric_none');
  const name = `metric_${key.replaceAll('-', '_')}`;
  const words = text(name as TextKey);
  return words === name ? key : words;
}

/** Every metric key there is, in the order of their table. */
export const metricKeys: readonly string[] = metricKeyRules.map(({ key }) => key);
