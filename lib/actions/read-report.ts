import { classify } from '@/lib/classify/classify';
import type { Context } from '@/lib/classify/read-evidence';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import type { Reading } from '@/lib/schema/reading';
import type { Report } from '@/lib/schema/report';
import { readStatistics } from '@/lib/statistics/read-statistics';
import { getKnowledge } from '@/lib/store/knowledge';

/** What readings depend on beside the report: the editor's own taxonomy, what corrections taught, the register. */
export async function readingContext(): Promise<Context> {
  const [taxonomy = defaultTaxonomy, learned = null, register = []] = await Promise.all([
    getKnowledge('taxonomy'),
    getKnowledge('learned'),
    getKnowledge('register'),
  ]);
  return { taxonomy, learned, register };
}

/** All that is read from a report, by the knowledge kept now; who reads many gets the context once for all of them. */
export async function readReport(report: Report, context?: Context): Promise<Reading> {
  return { ...classify(report, context ?? (await readingContext())), statistics: readStatistics(report) };
}
