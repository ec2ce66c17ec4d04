import { enrol, type Enrolment } from '@/lib/classify/hospitals/register';
import { ownSourceOf } from '@/lib/classify/hospitals/own-source';
import type { Clipping } from '@/lib/schema/clipping';
import type { Report } from '@/lib/schema/report';
import { isDamaged } from '@/lib/store/clipping-row';
import { getBodies, getClipping, getClippings, listNaming } from '@/lib/store/clippings';
import { changeKnowledge } from '@/lib/store/knowledge';
import { storedReport } from './make-report';

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

const batch = 100;

/** Enters the subjects of stored clippings, a batch in one stroke. */
export async function enrolAgain(ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += batch) {
    const part = ids.slice(start, start + batch);
    const [clippings, bodies] = await Promise.all([getClippings(part), getBodies(part)]);
    const bodyOf = new Map(bodies.flatMap((body) => (body ? [[body.id, body] as const] : [])));
    const entries = clippings.flatMap((clipping) => {
      const body = bodyOf.get(clipping.id);
      if (isDamaged(clipping) || !body) return [];
      return enrolmentOf(clipping, storedReport(clipping, body)) ?? [];
    });
    await changeKnowledge('register', (register = []) => entries.reduce(enrol, register));
  }
}

/**
 * Takes a hospital out of the register that only clips taken back had brought: no clipping of the library names it any
 * more, and the editor never touched its entry.
 */
export async function forgetHospital(clippingId: string): Promise<void> {
  const clipping = await getClipping(clippingId);
  if (!clipping || isDamaged(clipping)) return;
  const names = clipping.hospitals.filter(({ primary }) => primary).map(({ name }) => name);
  const used = await listNaming(names);
  if (used.length > 0) return;
  await changeKnowledge('register', (register = []) =>
    register.filter(({ name, kept }) => kept || !names.includes(name)),
  );
}
