import { enrol } from '@/lib/classify/hospitals/register';
import type { Clipping } from '@/lib/schema/clipping';
import { changeKnowledge } from '@/lib/store/knowledge';

/** Enters a clipping's subject into the register of hospitals; `insteadOf` is the wrong name it was read under. */
export async function enrolHospital(clipping: Clipping, insteadOf?: string): Promise<void> {
  const subject = clipping.hospitals.find(({ primary }) => primary);
  if (subject)
    await changeKnowledge('register', (register = []) =>
      enrol(register, subject, { region: clipping.region, ...(insteadOf !== undefined && { insteadOf }) }),
    );
}
