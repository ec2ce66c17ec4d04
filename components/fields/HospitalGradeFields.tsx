import { ChoiceField } from '@/components/shared/ChoiceField';
import { kindName, levelName } from '@/components/shared/hospital-words';
import { hospitalKinds, hospitalLevels } from '@/lib/classify/hospitals/hospital-kinds';
import { text } from '@/lib/platform/texts';
import type { Hospital } from '@/lib/schema/reading';

type Grade = { kind?: string | undefined; level?: string | undefined };
type Properties = Pick<Hospital, 'kind' | 'level'> & { onChange: (grade: Grade) => void };

/** What kind of hospital it is, and its grade. */
export function HospitalGradeFields({ kind = '', level = '', onChange }: Properties) {
  return (
    <>
      <ChoiceField
        label={text('field_hospital_kind')}
        value={kind}
        choices={hospitalKinds.map((id) => ({ id, name: kindName(id) }))}
        onChange={(chosen) => onChange({ kind: chosen })}
      />
      <ChoiceField
        label={text('field_hospital_level')}
        value={level}
        choices={hospitalLevels.map((id) => ({ id, name: levelName(id) }))}
        onChange={(chosen) => onChange({ level: chosen })}
      />
    </>
  );
}
