import { classify } from '@/lib/classify/classify';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import type { Reading } from '@/lib/schema/reading';
import type { Report } from '@/lib/schema/report';
import { readStatistics } from '@/lib/statistics/read-statistics';
import { getKnowledge } from '@/lib/store/knowledge';

/** All that is read from a report, with the editor's own taxonomy and what corrections taught. */
export async function readReport(report: Report): Promise<Reading> {
  const [taxonomy = defaultTaxonomy, learned = null, register = []] = await Promise.all([
    getKnowledge('taxonomy'),
    getKnowledge('learned'),
    getKnowledge('register'),
  ]);
  return { ...classify(report, { taxonomy, learned, register }), statistics: readStatistics(report) };
}
