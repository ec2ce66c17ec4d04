import { enrol, type Enrolment } from '@/lib/classify/hospitals/register';
import { ownSourceOf } from '@/lib/classify/hospitals/own-source';
import type { Clipping } from '@/lib/schema/clipping';
import type { Report } from '@/lib/schema/report';
import { changeKnowledge } from '@/lib/store/knowledge';

/** What a clipping tells the register of its subject; undefined where it has none. `insteadOf` is the wrong name it was read under. */
export function enrolmentOf(clipping: Clipping, report: Report, insteadOf?: string): Enrolment | undefined {
  const hospital = clipping.hospitals.find(({ primary }) => primary);
  if (!hospital) return undefined;
  const { region } = clipping;
  const source = ownSourceOf(report, hospital);
  return { hospital, region, source, ...(insteadOf !== undefined && { insteadOf }) };
}

/** Enters a clipping's subject into the register of hospitals. */
export async function enrolHospital(clipping: Clipping, report: Report): Promise<void> {
  const entry = enrolmentOf(clipping, report);
  if (entry) await changeKnowledge('register', (register = []) => enrol(register, entry));
}
